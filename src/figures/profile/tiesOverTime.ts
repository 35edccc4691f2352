import YearBars from '../../charts/bars/YearBars.svelte';
import { yearBarsScene } from '../../charts/bars/yearBarsScene';
import { drawingPart } from '../../charts/drawing';
import { tieRecords } from '../../measures/coverage/countTies';
import { recordsByDay, type RecordsOnDay } from '../../measures/coverage/recordsByDay';
import type { FigureSpec } from '../../model/figureSpec';
import { channels, type TieCube } from '../../model/ties';
import type { Text } from '../../text/text';
import { firstDayOf, lastDayOf, yearOf } from '../days';
import type { Figure, Mark, PackageInfo } from '../figure';
import { sourceLine } from '../sourceLine';
import { yearsOf, type FilterState } from '../state/viewStates';

export interface TiesOverTimeInput {
  readonly spec: FigureSpec;
  /** The subject in words, at the start of a sentence. */
  readonly subject: string;
  readonly cube: TieCube;
  /** Countries that count. */
  readonly countryIds: ReadonlySet<string>;
  readonly filters: FilterState;
  /** Filters that are set, in words that follow a subtitle. */
  readonly filterWords: string;
  readonly text: Text;
  readonly info: PackageInfo;
}

const mostYears = 60;
const yearsBack = 10;
const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0);

/** The first and last year of the axis: from the first certain tie, at most sixty years, or the filter's period. */
function yearsShown({ cube, filters, info }: TiesOverTimeInput): {
  from: number;
  to: number;
  isCut: boolean;
} {
  const to = yearOf(info.closingDay);
  const period = yearsOf(filters.period);
  if (period !== null) return { from: period.from, to: Math.min(period.to, to), isCut: false };
  const starts = cube.certainFrom.filter((day, row) => cube.certainTo[row] !== day && day <= info.closingDay);
  const first = yearOf(starts.reduce((a, b) => Math.min(a, b), info.closingDay));
  return { from: Math.max(first, to - mostYears + 1), to, isCut: first < to - mostYears + 1 };
}

/** What the bars stand for: the records at the end of every year, the last one at the closing date. */
export function yearCounts(input: TiesOverTimeInput): RecordsOnDay[] {
  const { cube, filters, countryIds, info } = input;
  const { from, to } = yearsShown(input);
  const period = yearsOf(filters.period);
  const days = Array.from({ length: Math.max(1, to - from + 1) }, (_, i) =>
    Math.min(lastDayOf(from + i), info.closingDay),
  );
  const since = period === null ? null : firstDayOf(period.from);
  return recordsByDay(cube, days, { since, channels, part: null }, countryIds);
}

function titleOf(input: TiesOverTimeInput, counts: readonly RecordsOnDay[]): string {
  const { text, subject } = input;
  const words = text.words.profiles.ties;
  const last = counts.at(-1);
  if (last === undefined || sum(last.certain) === 0) return words.titleNone(subject);
  const now = sum(last.certain);
  const before = counts[Math.max(0, counts.length - 1 - yearsBack)];
  const then = before === undefined || before === last ? null : sum(before.certain);
  return then === null || before === undefined
    ? words.titleOnce(subject, now, text.number(now))
    : words.titleSince(subject, now, text.number(now), text.number(then), String(yearOf(before.day)));
}

/** Records that tie a subject with other countries at the end of every year, stacked by channel. */
export function tiesOverTime(input: TiesOverTimeInput): Figure {
  const { spec, cube, countryIds, filters, text, info, filterWords } = input;
  const words = text.words.profiles.ties;
  const { from, isCut } = yearsShown(input);
  const counts = yearCounts(input);
  const period = yearsOf(filters.period);
  const ids = [...countryIds];
  const recordsOn = (day: number) =>
    tieRecords(
      cube,
      { day, from: null, since: period === null ? null : firstDayOf(period.from), channels, part: null },
      ids,
    );
  const last = counts.at(-1);
  const recordIds = last === undefined ? [] : recordsOn(last.day);
  const keyOf = ({ day }: RecordsOnDay) => String(yearOf(day));
  const dayWords = ({ day }: RecordsOnDay) =>
    day === lastDayOf(yearOf(day)) ? words.yearEnd(String(yearOf(day))) : text.day(day);
  const value = (n: number) => text.words.coverage.tieCount(n, text.number(n));
  const parts = ({ certain }: RecordsOnDay) =>
    channels.flatMap((channel, i) =>
      (certain[i] ?? 0) > 0
        ? [[text.words.channel[channel] ?? channel, text.number(certain[i] ?? 0)] as const]
        : [],
    );
  const label = (count: RecordsOnDay) =>
    [
      dayWords(count) + text.words.join.colon + value(sum(count.certain)),
      ...parts(count).map((part) => part.join(' ')),
    ].join(text.words.join.clause);
  const mark = (key: string): Mark | null => {
    const count = counts.find((candidate) => keyOf(candidate) === key);
    if (count === undefined) return null;
    const high = sum(count.possible);
    return {
      key,
      title: dayWords(count),
      value: value(sum(count.certain)),
      change: null,
      rows: parts(count),
      lines: high > sum(count.certain) ? [text.words.coverage.upTo(text.number(high))] : [],
      recordIds: recordsOn(count.day),
    };
  };
  const notes = [words.note, text.words.coverage.noteUndated];
  if (isCut) notes.push(words.noteCut(String(from)));
  return {
    spec,
    title: titleOf(input, counts),
    subtitle: words.subtitle + filterWords,
    notes,
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: counts
      .filter((_, i) => i % 5 === 0 || i === counts.length - 1)
      .map(label)
      .join(text.words.join.sentence),
    markKeys: counts.map(keyOf),
    mark,
    recordIds,
    table: {
      columns: [
        { key: 'year', title: words.heads.year, isNumeric: false },
        ...channels.map((channel) => ({
          key: channel,
          title: text.words.channel[channel] ?? channel,
          isNumeric: true,
        })),
        { key: 'ties', title: words.heads.total, isNumeric: true },
        { key: 'upper_bound', title: words.heads.upper, isNumeric: true },
      ],
      rows: counts.map((count) => [keyOf(count), ...count.certain, sum(count.certain), sum(count.possible)]),
    },
    native: () => ({
      kind: 'stacked',
      isLying: false,
      categories: counts.map(keyOf),
      series: channels.flatMap((channel, i) =>
        counts.some(({ certain }) => (certain[i] ?? 0) > 0)
          ? [
              {
                name: text.words.channel[channel] ?? channel,
                values: counts.map(({ certain }) => certain[i] ?? 0),
              },
            ]
          : [],
      ),
      xTitle: words.heads.year,
      yTitle: words.unit,
      format: '0',
    }),
    layout: ({ width, height, palette, textSize, isNarrow }) => [
      drawingPart(
        'year-bars',
        YearBars,
        yearBarsScene({
          width,
          height: height ?? (isNarrow ? 190 : 220),
          bars: counts.map((count) => ({
            key: keyOf(count),
            label: label(count),
            year: yearOf(count.day),
            parts: count.certain,
            high: sum(count.possible),
          })),
          names: channels.map((channel) => text.words.channel[channel] ?? channel),
          unit: words.unit,
          palette,
          textSize,
          formatCount: (n) => text.number(n),
        }),
      ),
    ],
  };
}
