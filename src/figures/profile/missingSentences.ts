import type { EntityKind, Profile, Related } from '../../model/profile';
import type { Text } from '../../text/text';

const ofList = ({ related }: Profile, list: string) => related.filter((row) => row.list === list);

const numberOf = ({ facts }: Profile, field: string) => {
  const value = facts.find((fact) => fact.field === field)?.value;
  return typeof value === 'number' ? value : null;
};

/** The last dated figure of its members that an alliance reports. */
function lastReported(profile: Profile): Related | undefined {
  return ofList(profile, 'sizes').find(
    ({ roles, start, value }) =>
      start !== null && value !== null && roles.some((role) => role === 'members/membership'),
  );
}

/** Members of an alliance whose row has no end: observers and partners sit beside it. */
function namedMembers(profile: Profile): number {
  const rows = ofList(profile, 'members').filter(
    ({ roles, end }) => end === null && roles.some((role) => role !== 'observer' && role !== 'partner'),
  );
  return new Set(rows.map(({ key }) => key)).size;
}

/** Kinds whose standing counts the records that tie them with other countries. */
const tied: readonly EntityKind[] = ['country', 'organisation', 'alliance', 'city'];

/** What is not known of an entity, a sentence each. */
export function missingSentences(profile: Profile, text: Text): string[] {
  const words = text.words.profiles.missing;
  const n = (value: number) => text.number(value);
  const sentences: string[] = [];
  const blank = profile.facts.filter(({ matters, value }) => matters && value === null);
  if (blank.length > 0)
    sentences.push(words.fields(text.list(blank.map(({ field }) => text.words.data.fields[field] ?? field))));
  if (profile.kind === 'conference' && profile.facts.some(({ value }) => value === 'virtual'))
    sentences.push(words.virtual);
  const reported = lastReported(profile);
  if (reported?.value != null && reported.start !== null) {
    const named = namedMembers(profile);
    if (named < reported.value)
      sentences.push(words.members(n(named), n(reported.value), text.edtf(reported.start)));
  }
  const parties = numberOf(profile, 'parties_reported');
  const namedParties = ofList(profile, 'parties').length;
  if (parties !== null && namedParties < parties) sentences.push(words.parties(n(namedParties), n(parties)));
  const represented = numberOf(profile, 'countries_represented');
  if (represented !== null && profile.standing.score < represented)
    sentences.push(words.represented(n(profile.standing.score), n(represented)));
  if (profile.undated > 0)
    sentences.push(words.undated(profile.undated, n(profile.undated), n(profile.recordIds.length)));
  if (tied.includes(profile.kind) && profile.standing.score === 0) sentences.push(words.noTies);
  if (profile.names[1] === null && profile.names[2] === null) sentences.push(words.chinese);
  return [...sentences, words.lowerBound];
}
