import type { TimelineDot, TimelineLink, TimelineRow } from '../../charts/conferences/timelineInput';
import type { Day } from '../../model/spell';
import { firstDayOf } from '../days';
import type { ConferencesInput } from './conferencesInput';
import { timelineRows, type EditionFacts, type SeriesRow } from './conferencesModel';
import { editionLabel } from './editionMark';
import { countryNames, shortPlace } from './editionWords';
import { partnerPhrase, seriesEnds, yearRange } from './seriesWords';

const midYear = 182;

/** Middle of the days on which an edition can have begun; `null` without a date. */
export function dayOfEdition({ edition: { startBounds } }: EditionFacts): Day | null {
  const { low, high } = startBounds;
  return low === null || high === null ? null : Math.floor((low + high) / 2);
}

/** Lines between editions of the years that were kept, by dates or by numbers. */
function linksOf({ kept }: SeriesRow, dots: readonly TimelineDot[]): TimelineLink[] {
  if (kept === null) return [];
  const links: TimelineLink[] = [];
  const held = dots.filter(({ kind }) => kind !== 'announced');
  held.forEach((to, i) => {
    const from = held[i - 1];
    if (from === undefined) return;
    const between = kept.years.filter(
      ({ year }) => firstDayOf(year) > from.at && firstDayOf(year + 1) <= to.at,
    );
    const has = (...statuses: string[]) => between.some(({ status }) => statuses.includes(status));
    if (has('none', 'open', 'announced', 'filling')) return;
    const kind = has('uncertain') ? 'uncertain' : has('numbered') ? 'numbered' : 'kept';
    links.push({ from: from.at, to: to.at, kind });
  });
  return links;
}

/** The rows of the timeline over an axis that begins on a day. */
export function timelineDrawing(input: ConferencesInput, from: Day): TimelineRow[] {
  const { model, state, data, text } = input;
  const nameOf = countryNames(data.countries, text);
  return timelineRows(model, state).map((row): TimelineRow => {
    const dots = row.shown.flatMap((facts): TimelineDot[] => {
      const at = dayOfEdition(facts);
      const { edition } = facts;
      const { low, high } = edition.startBounds;
      if (at === null || low === null || high === null) return [];
      const isSized = edition.participants?.unit === 'people' && state.evidence !== 'evidenced';
      return [
        {
          key: `edition:${edition.id}`,
          label: editionLabel(facts, input),
          at,
          from: low,
          to: high,
          kind: facts.isAnnounced
            ? 'announced'
            : state.evidence === 'evidenced'
              ? 'edition'
              : isSized
                ? 'sized'
                : 'unreported',
          amount: isSized ? (edition.participants?.value ?? 0) : 0,
          hasPartner: facts.partners.verdict === 'yes',
          place: shortPlace(facts, model, nameOf, text),
        },
      ];
    });
    const name = text.localName(row.series.names);
    const before = row.shown.flatMap((facts) => {
      const at = dayOfEdition(facts);
      return at !== null && at < from && facts.year !== null ? [facts.year] : [];
    });
    const ends = seriesEnds(row, text);
    const partners = partnerPhrase(row, model, nameOf, text);
    return {
      key: `series:${row.series.id}`,
      label: [name.text, ...(partners === null ? [] : [partners]), ...ends.map(({ text: end }) => end)].join(
        text.words.join.clause,
      ),
      name: name.text,
      language: name.language,
      partners,
      ends,
      dots,
      links: linksOf(row, dots),
      missed: (row.kept?.years ?? [])
        .filter(({ status }) => status === 'none')
        .map(({ year }) => firstDayOf(year) + midYear),
      before: before.length === 0 ? null : text.words.conferences.timeline.before(yearRange(before, text)),
    };
  });
}
