import { yearOfDay } from '../../measures/conferences/editionYear';
import { runnersOf, type BodyOf } from '../../measures/conferences/hosting';
import type { Text } from '../../text/text';
import type { ConferencesModel, EditionFacts, SeriesRow } from './conferencesModel';
import { bodyWords, type CountryName } from './editionWords';

interface Partner {
  readonly id: string;
  readonly editions: number;
  readonly years: readonly number[];
}

/** The body that ran most editions of a series; of equal ones the first on record. */
function principalOf({ all }: SeriesRow): string | null {
  const counts = new Map<string, number>();
  for (const { edition } of all)
    for (const id of runnersOf(edition)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].reduce<[string | null, number]>(
    (best, [id, n]) => (n > best[1] ? [id, n] : best),
    [null, 0],
  )[0];
}

/**
 * Bodies that ran editions of a series together with one of another country, those of most editions
 * first: seated elsewhere than the body that ran most of the series.
 */
export function partnersOf(row: SeriesRow, bodyOf: BodyOf): Partner[] {
  const principal = principalOf(row);
  const home = principal === null ? null : (bodyOf(principal)?.countryId ?? null);
  const found = new Map<string, EditionFacts[]>();
  for (const facts of row.partners.editions)
    for (const id of runnersOf(facts.edition)) {
      const seat = bodyOf(id)?.countryId ?? null;
      if (seat !== null && seat !== home) found.set(id, [...(found.get(id) ?? []), facts]);
    }
  return [...found]
    .map(([id, editions]) => ({
      id,
      editions: editions.length,
      years: editions.flatMap(({ year }) => year ?? []),
    }))
    .sort((x, y) => y.editions - x.editions || x.id.localeCompare(y.id));
}

export function yearRange(years: readonly number[], text: Text): string {
  return years.length === 0
    ? text.words.conferences.undated
    : text.words.conferences.years(String(Math.min(...years)), String(Math.max(...years)));
}

/** “with Brookings Institution (United States), 2016–2019”; `null` without a partner on record. */
export function partnerPhrase(
  row: SeriesRow,
  model: ConferencesModel,
  nameOf: CountryName,
  text: Text,
): string | null {
  const partners = partnersOf(row, model.bodyOf);
  const first = partners[0];
  if (first === undefined) return null;
  const words = text.words.conferences.timeline;
  const name = words.partnerYears(bodyWords(first.id, model, nameOf, text), yearRange(first.years, text));
  const rest = partners.length - 1;
  return words.partners(rest === 0 ? name : name + text.words.join.clause + words.more(text.number(rest)));
}

/** What became of a series: its longest run, and where nothing follows. */
export function seriesEnds(
  { kept, broken, all }: SeriesRow,
  text: Text,
): { text: string; isBroken: boolean }[] {
  const words = text.words.conferences.timeline;
  const ends: { text: string; isBroken: boolean }[] = [];
  if (kept !== null && kept.longest.editions > 1)
    ends.push({
      text: words.inRow(
        text.number(kept.longest.editions),
        yearRange([kept.longest.from, kept.longest.to], text),
      ),
      isBroken: false,
    });
  if (broken.verdict === 'yes' && broken.last !== null)
    ends.push({ text: words.noneSince(String(broken.last)), isBroken: true });
  if (broken.reason === 'announced-since') {
    const years = all
      .filter(({ isAnnounced }) => isAnnounced)
      .flatMap(({ edition }) => {
        const day = edition.startBounds.low;
        return day === null ? [] : [yearOfDay(day)];
      });
    ends.push({ text: words.announcedSince(yearRange(years, text)), isBroken: false });
  }
  return ends;
}
