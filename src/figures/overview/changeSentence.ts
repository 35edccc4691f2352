import type { Names } from '../../model/names';
import type { Change } from '../../query/questions/recentChanges';
import type { Text } from '../../text/text';

/** What happened, as a sentence. */
export function changeSentence(change: Change, countries: ReadonlyMap<string, Names>, text: Text): string {
  const words = text.words.overview.change;
  const values = text.words.evidence.values;
  const title = text.name(change.title);
  const context = change.context === null ? '' : text.name(change.context);
  const detail = change.detail === null ? '' : (values[change.detail] ?? change.detail);
  switch (change.kind) {
    case 'alliance':
      return words.alliance(title);
    case 'size': {
      const [measure, basis] = (change.detail ?? '').split('/');
      const counted =
        measure === 'countries'
          ? basis === 'founding'
            ? words.foundingCountries
            : words.countries
          : basis === 'founding'
            ? words.founding
            : words.members;
      const qualifier = text.words.alliances.qualifier[change.qualifier ?? 'exact'] ?? '';
      return words.size(title, qualifier + text.number(change.value ?? 0), counted);
    }
    case 'member':
      return words.member(title, context, change.detail === 'member' ? '' : detail);
    case 'left':
      return words.left(title, context);
    case 'officer':
      return words.officer(title, context, detail);
    case 'presence': {
      const country = change.countryId === null ? undefined : countries.get(change.countryId);
      return words.presence(title, country === undefined ? '' : text.name(country), detail);
    }
    default:
      return title;
  }
}
