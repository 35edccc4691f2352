import type { ConferencesInput } from './conferencesInput';
import type { EditionFacts } from './conferencesModel';
import {
  bodyWords,
  countryCount,
  countryNames,
  dateWords,
  participantWords,
  placeWords,
  reportedNumber,
} from './editionWords';
import type { Mark } from '../figure';
import { runnersOf } from '../../measures/conferences/hosting';

const mostBodies = 4;

/** Name of the series of an edition, or of the edition where it has none. */
export function seriesName({ edition }: EditionFacts, { data, text }: ConferencesInput): string {
  const series = data.records.series.find(({ id }) => id === edition.seriesId);
  return series === undefined ? edition.name : text.name(series.names);
}

/** What a screen reader says of an edition: number, place, date, participants, partners. */
export function editionLabel(facts: EditionFacts, input: ConferencesInput): string {
  const { model, data, text, state } = input;
  const words = text.words.conferences;
  const nameOf = countryNames(data.countries, text);
  const { edition, partners, isAnnounced } = facts;
  const parts = [
    seriesName(facts, input),
    edition.number === null ? null : words.edition(String(edition.number)),
    placeWords(facts, model, nameOf, text) || null,
    dateWords(facts, text),
    isAnnounced ? words.announced : null,
    state.evidence === 'evidenced' ? null : (participantWords(facts, text) ?? words.notReported),
    edition.countries === null || state.evidence === 'evidenced'
      ? null
      : countryCount(edition.countries, text),
    partners.partners.length === 0
      ? null
      : words.timeline.partners(
          text.enumerate(partners.partners.map((id) => bodyWords(id, model, nameOf, text))),
        ),
  ];
  return parts.filter((part) => part !== null).join(text.words.join.clause);
}

/** An edition as a mark that opens its record. */
export function editionMark(key: string, facts: EditionFacts, input: ConferencesInput): Mark {
  const { model, data, text, state } = input;
  const words = text.words.conferences;
  const nameOf = countryNames(data.countries, text);
  const { edition, partners, isAnnounced } = facts;
  const isReported = state.evidence !== 'evidenced';
  const participants = isReported ? participantWords(facts, text) : null;
  const runners = runnersOf(edition);
  const bodies = runners.slice(0, mostBodies).map((id) => bodyWords(id, model, nameOf, text));
  if (runners.length > mostBodies) {
    const rest = runners.length - mostBodies;
    bodies.push(words.moreBodies(rest, text.number(rest)));
  }
  const rows: (readonly [string, string])[] = [];
  if (isReported && edition.countries !== null)
    rows.push([words.list.countriesReported, reportedNumber(edition.countries, text)]);
  if (state.evidence !== 'reported' && edition.named.length > 0)
    rows.push([words.list.countriesNamed, words.atLeast(text.number(edition.named.length))]);
  return {
    key,
    title: seriesName(facts, input),
    value: participants ?? dateWords(facts, text),
    change: isAnnounced
      ? words.announced
      : edition.number === null
        ? null
        : words.edition(String(edition.number)),
    rows,
    lines: [
      [participants === null ? null : dateWords(facts, text), placeWords(facts, model, nameOf, text)]
        .filter(Boolean)
        .join(text.words.join.clause),
      ...(bodies.length === 0 ? [] : [words.list.runBy(text.list(bodies))]),
      ...(partners.verdict === 'yes' ? [words.timeline.partner] : []),
      ...(edition.theme === null ? [] : [edition.theme]),
    ].filter((line) => line !== ''),
    recordIds: [edition.recordId],
    entity: `conference:${edition.id}`,
  };
}
