import { fold } from '../../text/fold';
import type { Figure } from '../figure';
import { sourceLine } from '../sourceLine';
import type { ConferencesState } from '../state/conferencesState';
import { recordIdsOf, type ConferencesInput } from './conferencesInput';
import type { ConferencesModel, EditionFacts } from './conferencesModel';
import { editionTable } from './editionTable';

/** Everything by which an edition is found: names of it, its series, city and bodies in every language, and its theme. */
function searchText({ edition }: EditionFacts, { model, data }: ConferencesInput): string {
  const names = [
    data.records.series.find(({ id }) => id === edition.seriesId)?.names,
    edition.cityId === null ? undefined : model.cityOf(edition.cityId)?.names,
    data.countries.find(({ id }) => id === edition.countryId)?.names,
    ...edition.roles.map(({ organisationId }) => model.bodyOf(organisationId)?.names),
  ];
  return fold(
    [edition.name, edition.theme, ...names.flatMap((known) => known ?? [])].filter(Boolean).join(' '),
  );
}

/** Editions that the filters of the list leave, the latest first and those without a date last. */
export function listedEditions(input: ConferencesInput): EditionFacts[] {
  const { model, state } = input;
  const words = fold(state.find).split(' ').filter(Boolean);
  return model.editions
    .filter((facts) => {
      const { edition, isAnnounced } = facts;
      if (state.place !== '' && edition.countryId !== state.place) return false;
      if (state.format !== 'any' && (edition.format ?? 'not-stated') !== state.format) return false;
      if (state.status !== 'any' && isAnnounced !== (state.status === 'announced')) return false;
      if (state.size === 'reported' && edition.participants === null) return false;
      if (words.length === 0) return true;
      const folded = searchText(facts, input);
      return words.every((word) => folded.includes(word));
    })
    .sort(
      (a, b) =>
        (b.edition.startBounds.low ?? -Infinity) - (a.edition.startBounds.low ?? -Infinity) ||
        a.edition.id.localeCompare(b.edition.id),
    );
}

/** The editions of each year, in the order of the list; `null` = without a date. */
export function byYear(
  editions: readonly EditionFacts[],
): { readonly year: number | null; readonly editions: readonly EditionFacts[] }[] {
  const groups: { year: number | null; editions: EditionFacts[] }[] = [];
  for (const facts of editions) {
    const group = groups.at(-1);
    if (group !== undefined && group.year === facts.year) group.editions.push(facts);
    else groups.push({ year: facts.year, editions: [facts] });
  }
  return groups;
}

/** Countries in which editions of the model were held, for the choice of one. */
export function hostCountries({ editions }: ConferencesModel): string[] {
  return [...new Set(editions.flatMap(({ edition }) => edition.countryId ?? []))];
}

export const listFilters: readonly (keyof ConferencesState)[] = ['find', 'place', 'format', 'status', 'size'];

/** The list as a table with its title, notes and source: its CSV. */
export function listFigure(input: ConferencesInput, editions: readonly EditionFacts[]): Figure {
  const { spec, model, text, info } = input;
  const words = text.words.conferences;
  const recordIds = recordIdsOf(editions);
  return {
    spec: { ...spec, figure: 'list' },
    title: words.list.title,
    subtitle: words.list.count(text.number(editions.length), text.number(model.editions.length)),
    notes: [words.size.note, words.size.noteNamed, words.hosts.note],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: words.list.title,
    markKeys: [],
    mark: () => null,
    recordIds,
    table: editionTable(editions, input),
    layout: () => [],
  };
}
