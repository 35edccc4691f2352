import { drawingPart } from '../../../charts/drawing';
import Trend from '../../../charts/trend/Trend.svelte';
import { trendScene } from '../../../charts/trend/trendScene';
import { stillFillingFrom } from '../../../measures/growth/filling';
import { emptyFigure } from '../../alliances/emptyFigure';
import { firstDayOf, tickYears, yearOf } from '../../days';
import type { Figure, Mark } from '../../figure';
import { filterPhrase } from '../../filterPhrase';
import { sourceLine } from '../../sourceLine';
import { measureText } from '../brokers/measureText';
import { rankText } from '../brokers/rankInterval';
import type { NetworkInput } from '../networkInput';
import { networkNotes } from '../networkWords';
import { leastDrawn, trendCourses, trendPoints, type TrendPoint } from './trendPoints';
import type { YearlyMeasures } from './yearlyMeasures';

/** Lines that are drawn; the table has all that were chosen. */
const mostLines = 8;

/** Decimals that a value of an axis needs. */
function decimalsOf(value: number): number {
  return String(Number(value.toPrecision(6))).split('.')[1]?.length ?? 0;
}

/** What became of the first node: its last value against its first, or when it was last tied. */
function titleOf(own: readonly TrendPoint[], series: YearlyMeasures, input: NetworkInput): string {
  const { text, state } = input;
  const words = text.words.brokers.trend;
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return words.titleQuestion;
  const valueText = ({ value }: TrendPoint) => measureText(series.measure, value, state.weight, text);
  const by = text.words.brokers.by[series.measure] ?? series.measure;
  if (last.year !== series.years.at(-1)) return words.titleGone(last.name.text, String(last.year.year));
  return first === last
    ? words.titleOnly(last.name.text, by, valueText(last))
    : words.title(last.name.text, by, valueText(last), valueText(first), String(first.year.year));
}

/** The chosen measure of a few nodes at the ends of years. */
export function trendFigure(input: NetworkInput, series: YearlyMeasures): Figure {
  const { data, model, state, text, info } = input;
  const spec = { ...input.spec, figure: 'trend' };
  const words = text.words.brokers.trend;
  const { measure, years } = series;
  const { courses, choice } = trendCourses(input, series);
  const measureName = text.words.network.measures[measure] ?? measure;
  const which = choice === 'top' ? words.top(text.number(courses.length)) : words[choice];
  const subtitle = words.subtitle(measureName, which) + filterPhrase(state, data.groups, text);
  const drawn = courses.slice(0, mostLines);
  const points = trendPoints(drawn, series);
  const [first, last] = [years.find((year) => points.some((point) => point.year === year)), years.at(-1)];
  if (first === undefined || last === undefined)
    return emptyFigure({ spec, text, info, title: words.titleQuestion, subtitle, reason: words.none });
  const valueText = (value: number) => measureText(measure, value, state.weight, text);
  const rankOf = ({ rank, year }: TrendPoint) =>
    text.words.brokers.rankOf(rankText(rank, null, text), text.number(year.nodes));
  const label = (point: TrendPoint) =>
    words.mark(
      point.name.text,
      String(point.year.year),
      `${measureName} ${valueText(point.value)}`,
      rankOf(point),
    );
  const pointsOf = (key: string) => points.filter(({ node }) => node === key);
  /** The last value, with its year where the line ends before the others. */
  const endOf = (point: TrendPoint | undefined) =>
    point === undefined
      ? ''
      : valueText(point.value) + (point.year === last ? '' : text.words.join.paren(String(point.year.year)));
  const filling = yearOf(stillFillingFrom(data.closingDay));
  const isFilling = last.year >= filling;
  const recordsOf = (key: string) => {
    const node = model.positionOf(key);
    const own = model.ties.filter(({ source, target }) => source === node || target === node);
    return [...new Set(own.flatMap(({ recordIds }) => recordIds))];
  };
  const recordIds = [...new Set(drawn.flatMap(({ key }) => recordsOf(key)))];
  const least = leastDrawn(series);
  const undated = model.ties.filter(({ isDated }) => !isDated).length;
  return {
    spec,
    title: titleOf(pointsOf(drawn[0]?.key ?? ''), series, input),
    subtitle,
    notes: [
      text.words.brokers.definitions[measure] ?? '',
      words.note,
      ...(undated === 0 || state.evidence !== 'both' ? [] : [words.noteDated(undated, text.number(undated))]),
      ...(years.some(({ nodes }) => nodes < least) ? [words.noteSmall(text.number(least))] : []),
      ...(courses.length > drawn.length ? [words.noteMost(text.number(drawn.length))] : []),
      words.size(text.number(first.nodes), String(first.year), text.number(last.nodes), String(last.year)),
      ...(isFilling ? [text.words.brokers.years.filling(String(filling))] : []),
      ...networkNotes(input).slice(0, 1),
    ].filter(Boolean),
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: points
      .filter(({ year }) => year === last)
      .map(label)
      .join(text.words.join.sentence),
    markKeys: points.map(({ key }) => key),
    markRows: drawn.map(({ key }) => pointsOf(key).map((point) => point.key)),
    mark: (key): Mark | null => {
      const point = points.find((candidate) => candidate.key === key);
      if (point === undefined) return null;
      return {
        key,
        title: point.name.text,
        value: `${measureName} ${valueText(point.value)}`,
        change: rankOf(point),
        rows: [],
        lines: [String(point.year.year)],
        recordIds: recordsOf(point.node),
        entity: point.node,
      };
    },
    recordIds,
    table: {
      columns: [
        { key: 'id', title: text.words.brokers.columns.id ?? 'id', isNumeric: false },
        { key: 'label', title: text.words.brokers.columns.label ?? 'label', isNumeric: false },
        { key: 'year', title: words.year, isNumeric: true },
        { key: measure, title: measureName, isNumeric: true },
        { key: 'rank', title: text.words.brokers.heads.rank, isNumeric: true },
        { key: 'nodes', title: words.nodes, isNumeric: true },
      ],
      rows: courses.flatMap(({ key, name, values }) =>
        years.map((year, i) => [
          key,
          name.text,
          year.year,
          values[i]?.[0] ?? null,
          values[i]?.[1] ?? null,
          year.nodes,
        ]),
      ),
    },
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'trend',
        Trend,
        trendScene({
          width,
          height:
            isBounded && height !== null ? height : isNarrow ? 240 + drawn.length * (textSize + 6) : 300,
          palette,
          textSize,
          isNarrow,
          years: [first.year, last.year],
          ticks: tickYears(firstDayOf(first.year), firstDayOf(last.year), isNarrow ? 5 : 9),
          unit: measureName,
          formatValue: (value) => text.number(value, decimalsOf(value)),
          fillingFrom: isFilling ? filling : null,
          lines: drawn.map(({ key, name }, slot) => ({
            id: key,
            name: name.text,
            language: name.language,
            slot,
            end: endOf(pointsOf(key).at(-1)),
            points: pointsOf(key).map((point) => ({
              key: point.key,
              label: label(point),
              at: point.year.year,
              value: point.value,
            })),
          })),
        }),
      ),
    ],
  };
}
