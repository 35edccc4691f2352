import { runnersOf } from '../../measures/conferences/hosting';
import type { DataCell, DataTable } from '../figure';
import type { ConferencesInput } from './conferencesInput';
import type { EditionFacts } from './conferencesModel';
import { bodyWords, countryNames } from './editionWords';
import { seriesName } from './editionMark';

/** Every edition as a row of codes, names, reported and named numbers, in the order given. */
export function editionTable(editions: readonly EditionFacts[], input: ConferencesInput): DataTable {
  const { model, data, text, state } = input;
  const words = text.words.conferences;
  const heads = words.timeline.columns;
  const nameOf = countryNames(data.countries, text);
  const isReported = state.evidence !== 'evidenced';
  const value = (key: string | null) => (key === null ? null : (text.words.evidence.values[key] ?? key));
  const bodies = (ids: readonly string[]) =>
    ids.length === 0 ? null : text.list(ids.map((id) => bodyWords(id, model, nameOf, text)));
  const columns: [keyof typeof heads, (facts: EditionFacts) => DataCell, isNumeric?: boolean][] = [
    ['series', (facts) => seriesName(facts, input)],
    ['edition', ({ edition }) => edition.number, true],
    ['start', ({ edition }) => edition.start],
    ['end', ({ edition }) => edition.end],
    [
      'city',
      ({ edition }) => {
        const city = edition.cityId === null ? undefined : model.cityOf(edition.cityId);
        return city === undefined ? null : text.name(city.names);
      },
    ],
    ['country', ({ edition }) => (edition.countryId === null ? null : nameOf(edition.countryId))],
    ['format', ({ edition }) => words.formats[edition.format ?? 'not-stated'] ?? null],
    ['status', ({ isAnnounced }) => (isAnnounced ? words.announced : heads.held)],
    ['participants', ({ edition }) => (isReported ? (edition.participants?.value ?? null) : null), true],
    ['qualifier', ({ edition }) => (isReported ? value(edition.participants?.qualifier ?? null) : null)],
    ['unit', ({ edition }) => (isReported ? value(edition.participants?.unit ?? null) : null)],
    ['countries', ({ edition }) => (isReported ? (edition.countries?.value ?? null) : null), true],
    [
      'countriesQualifier',
      ({ edition }) => (isReported ? value(edition.countries?.qualifier ?? null) : null),
    ],
    [
      'named',
      ({ edition }) =>
        state.evidence === 'reported' || edition.named.length === 0 ? null : edition.named.length,
      true,
    ],
    ['hosts', ({ edition }) => bodies(runnersOf(edition))],
    ['partners', ({ partners }) => bodies(partners.partners)],
    ['abroad', ({ abroad }) => words.verdicts[abroad.verdict] ?? null],
    ['theme', ({ edition }) => edition.theme],
    ['id', ({ edition }) => edition.id],
  ];
  return {
    columns: columns.map(([key, , isNumeric = false]) => ({ key, title: heads[key], isNumeric })),
    rows: editions.map((facts) => columns.map(([, cell]) => cell(facts))),
    rowEntities: editions.map(({ edition }) => `conference:${edition.id}`),
  };
}
