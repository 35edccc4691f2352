import { drawingPart } from '../../../charts/drawing';
import FlowBars from '../../../charts/flowBars/FlowBars.svelte';
import { flowBarsScene } from '../../../charts/flowBars/flowBarsScene';
import { stillFillingFrom } from '../../../measures/growth/filling';
import { tieYears, type PairCourse, type TieYear } from '../../../measures/network/tieYears';
import { emptyFigure } from '../../alliances/emptyFigure';
import { firstDayOf, lastDayOf, tickYears, yearOf } from '../../days';
import type { Figure, Mark } from '../../figure';
import { filterPhrase } from '../../filterPhrase';
import { sourceLine } from '../../sourceLine';
import { yearsOf } from '../../state/viewStates';
import type { NetworkInput } from '../networkInput';

/** A single network has one colour: that of the first series. */
const slot = 0;
const keyOf = ({ year }: TieYear) => `year:${year}`;
const recordsOf = (courses: readonly PairCourse[]) => [
  ...new Set(courses.flatMap(({ recordIds }) => recordIds)),
];

/** Pairs formed and ended by year, in the network of all dates; the filter bar's period cuts the axis. */
export function yearsFigure(input: NetworkInput): Figure {
  const { data, model, state, text, info } = input;
  const spec = { ...input.spec, figure: 'years' };
  const words = text.words.brokers.years;
  const { base } = model;
  const {
    years: all,
    unplaced,
    announced,
    unplacedEnds,
  } = tieYears(base.pairs, base.isEvent, data.closingDay);
  const period = yearsOf(state.period);
  const years = all.filter(({ year }) => period === null || (year >= period.from && year <= period.to));
  const modes = text.words.network.modes[base.mode] ?? '';
  const ended = years.reduce((sum, year) => sum + year.ended.length, 0);
  const subtitle =
    (ended === 0 ? words.subtitleFormed(modes) : words.subtitle(modes)) +
    filterPhrase(state, data.groups, text);
  const formed = years.reduce((sum, year) => sum + year.formed.length, 0);
  const isReportedOnly = state.evidence === 'reported';
  if (formed === 0 || isReportedOnly)
    return emptyFigure({
      spec,
      text,
      info,
      title: words.titleQuestion,
      subtitle,
      reason: isReportedOnly ? words.reportedOnly : words.none,
    });
  const best = years.reduce((most, year) => (year.formed.length > most.formed.length ? year : most));
  const isAlone = years.filter(({ formed: list }) => list.length === best.formed.length).length === 1;
  const filling = yearOf(stillFillingFrom(data.closingDay));
  const title = (best.year < filling ? words.title : words.titleSoFar)(
    text.number(best.formed.length),
    String(best.year),
  );
  const label = (year: TieYear) =>
    ended === 0
      ? words.markFormed(String(year.year), text.number(year.formed.length))
      : words.mark(String(year.year), text.number(year.formed.length), text.number(year.ended.length));
  const marked = years.filter((year) => year.formed.length + year.ended.length > 0);
  const recordIds = recordsOf(marked.flatMap((year) => [...year.formed, ...year.ended]));
  const held = new Map<number, number>();
  all.reduce((sum, year) => {
    const now = sum + year.formed.length - year.ended.length;
    held.set(year.year, now);
    return now;
  }, 0);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const pairs = formed + unplaced.length;
  const [reported, undated] = [announced.length, unplaced.length - announced.length];
  return {
    spec,
    title: !isAlone
      ? words.titleQuestion
      : ended === 0
        ? title
        : words.titleEnds(title, ended, text.number(ended)),
    subtitle,
    notes: [
      words.note,
      ...(unplaced.length === 0
        ? []
        : [
            words.unplaced(
              unplaced.length,
              text.number(unplaced.length),
              text.list([
                ...(reported === 0 ? [] : [words.announced(text.number(reported))]),
                ...(undated === 0 ? [] : [words.undated(text.number(undated))]),
              ]),
            ),
          ]),
      ...(unplacedEnds.length === 0
        ? []
        : [words.unplacedEnds(unplacedEnds.length, text.number(unplacedEnds.length))]),
      ...(last >= filling ? [words.filling(String(filling))] : []),
    ],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence:
      period === null
        ? {
            text: words.placed(text.share(formed / pairs), text.number(formed), text.number(pairs)),
            share: formed / pairs,
          }
        : null,
    dataDate: text.day(info.closingDay),
    summary: marked.map(label).join(text.words.join.sentence),
    markKeys: marked.map(keyOf),
    mark: (key): Mark | null => {
      const year = marked.find((candidate) => keyOf(candidate) === key);
      if (year === undefined) return null;
      return {
        key,
        title: String(year.year),
        value:
          ended === 0
            ? label(year)
            : words.panel(text.number(year.formed.length), text.number(year.ended.length)),
        change: null,
        rows: [
          [words.formed, text.number(year.formed.length)],
          ...(ended === 0 ? [] : [[words.ended, text.number(year.ended.length)] as const]),
        ],
        lines: [],
        recordIds: recordsOf([...year.formed, ...year.ended]),
      };
    },
    recordIds,
    table: {
      columns: [
        { key: 'year', title: words.year, isNumeric: true },
        { key: 'formed', title: words.formed, isNumeric: true },
        { key: 'ended', title: words.ended, isNumeric: true },
        { key: 'held', title: words.held, isNumeric: true },
      ],
      rows: years.map((year) => [year.year, year.formed.length, year.ended.length, held.get(year.year) ?? 0]),
    },
    totals: [[words.totals.unplaced, unplaced.length]],
    native: () => ({
      kind: 'stacked',
      isLying: false,
      categories: years.map(({ year }) => String(year)),
      series: [
        { name: words.formed, values: years.map((year) => year.formed.length) },
        ...(ended === 0 ? [] : [{ name: words.ended, values: years.map((year) => 0 - year.ended.length) }]),
      ],
      xTitle: words.year,
      yTitle: text.words.profiles.ties.unit,
      format: '0;−0',
    }),
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'flow-bars',
        FlowBars,
        flowBarsScene({
          width,
          years: [first, last],
          palette,
          textSize,
          isNarrow,
          plotHeight:
            isBounded && height !== null ? Math.max(120, height - 3.6 * textSize) : isNarrow ? 120 : 200,
          ticks: tickYears(firstDayOf(first), lastDayOf(last), isNarrow ? 5 : 10),
          formatCount: (n) => text.number(n),
          panels: [
            {
              id: 'network',
              slot,
              title: '',
              bars: years.map((year) => ({
                key: keyOf(year),
                label: label(year),
                year: year.year,
                joins: year.formed.length,
                leaves: year.ended.length,
                isFilling: year.year >= filling,
              })),
            },
          ],
        }),
      ),
    ],
  };
}
