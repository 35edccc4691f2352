import type { ConferencesInput } from './conferencesInput';
import type { EditionFacts } from './conferencesModel';
import { editionLabel } from './editionMark';
import { bodyWords, countryNames, placeWords } from './editionWords';
import { runnersOf } from '../../measures/conferences/hosting';
import type { Day } from '../../model/spell';

/** What a calendar is told of an edition. */
export interface EditionEvent {
  readonly id: string;
  readonly title: string;
  readonly first: Day;
  readonly last: Day;
  readonly place: string;
  readonly description: string;
  readonly url: string | null;
  readonly isTentative: boolean;
}

const hasExactEnd = ({ edition: { endBounds: end } }: EditionFacts) =>
  end.low !== null && end.low === end.high;

/** First and last day; `null` where the first is not known to the day. An imprecise end counts as the first day. */
export function exactDays(facts: EditionFacts): readonly [Day, Day] | null {
  const { startBounds: start, endBounds: end } = facts.edition;
  if (start.low === null || start.low !== start.high) return null;
  return [start.low, hasExactEnd(facts) && end.low !== null ? Math.max(start.low, end.low) : start.low];
}

/** Editions with an exact first day as events, each with who runs it, its theme and its source. */
export function calendarEvents(editions: readonly EditionFacts[], input: ConferencesInput): EditionEvent[] {
  const { model, data, text } = input;
  const words = text.words.conferences.list;
  const nameOf = countryNames(data.countries, text);
  const sources = new Map(data.records.sources.map((source) => [source.id, source]));
  return editions.flatMap((facts): EditionEvent[] => {
    const days = exactDays(facts);
    if (days === null) return [];
    const { edition, isAnnounced } = facts;
    const runners = runnersOf(edition).map((id) => bodyWords(id, model, nameOf, text));
    const source = edition.sourceId === null ? undefined : sources.get(edition.sourceId);
    return [
      {
        id: edition.id,
        title: edition.name,
        first: days[0],
        last: days[1],
        place: placeWords(facts, model, nameOf, text),
        description: [
          editionLabel(facts, input),
          ...(runners.length === 0 ? [] : [words.runBy(text.list(runners))]),
          edition.theme,
          ...(isAnnounced ? [words.calendarAnnounced] : []),
          ...(edition.isYearInferred ? [words.calendarYear] : []),
          ...(hasExactEnd(facts) ? [] : [words.calendarEnd]),
          source === undefined ? null : words.calendarSource(source.title),
          source?.url,
        ]
          .filter((line) => line != null && line !== '')
          .join('\n'),
        url: source?.url ?? null,
        isTentative: isAnnounced,
      },
    ];
  });
}
