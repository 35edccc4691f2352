import { yearOfDay } from '../../measures/conferences/editionYear';
import type { Run } from '../../measures/conferences/continuity';
import type { Text } from '../../text/text';
import type { ConferencesModel, EditionFacts, SeriesRow } from './conferencesModel';
import { bodyWords, type CountryName } from './editionWords';

interface Partner {
  readonly id: string;
  readonly editions: number;
  readonly years: readonly number[];
}

/** Partners from abroad of the editions of a series, those of most editions first. */
export function partnersOf({ partners }: SeriesRow): Partner[] {
  const found = new Map<string, EditionFacts[]>();
  for (const facts of partners.editions)
    for (const id of facts.partners.partners) found.set(id, [...(found.get(id) ?? []), facts]);
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

/** “with Brookings Institution (United States), 2016–2019”: the foremost of some partners, and how many more. */
export function partnersPhrase(name: string, years: readonly number[], rest: number, text: Text): string {
  const words = text.words.conferences.timeline;
  const phrase = words.partnersIn(name, years.length === 0 ? null : yearRange(years, text));
  return rest === 0 ? phrase : phrase + text.words.join.clause + words.morePartners(rest, text.number(rest));
}

/** With whom from abroad a series was run; `null` without a partner on record. */
export function partnerPhrase(
  row: SeriesRow,
  model: ConferencesModel,
  nameOf: CountryName,
  text: Text,
): string | null {
  const partners = partnersOf(row);
  const [first] = partners;
  return first === undefined
    ? null
    : partnersPhrase(bodyWords(first.id, model, nameOf, text), first.years, partners.length - 1, text);
}

/** The years of a run, and that numbers stand in for records where they do. */
export function runYears({ from, to, editions, recorded }: Run, text: Text): string {
  const years = yearRange([from, to], text);
  return recorded === editions
    ? years
    : text.words.conferences.timeline.byNumbers(years, text.number(recorded));
}

/** “4 editions + 1 announced”: how many editions of a series are on record. */
export function editionCount({ all }: SeriesRow, text: Text): string {
  const words = text.words.conferences;
  const announced = all.filter(({ isAnnounced }) => isAnnounced).length;
  const held = all.length - announced;
  const editions = words.editions(held, text.number(held));
  return announced === 0 ? editions : words.plusAnnounced(editions, text.number(announced));
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
      text: words.inRow(text.number(kept.longest.editions), runYears(kept.longest, text)),
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
