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
import { tieRecords, tiesOf } from '../networkMarks';
import { leastDrawn, trendCourses, trendPoints, type TrendPoint } from './trendPoints';
import { trendTitle } from './trendTitle';
import { wholeValues } from './wholeValues';
import { networkOfYear, type YearlyMeasures } from './yearlyMeasures';

/** Lines that are drawn; the table has all that were chosen. */
const mostLines = 8;

/** Decimals that a value of an axis needs. */
function decimalsOf(value: number): number {
  return String(Number(value.toPrecision(6))).split('.')[1]?.length ?? 0;
}

/**
 * The chosen measure of a few nodes at the ends of years by dated ties, and open marks for their values with all
 * ties, which are those of the table of nodes.
 */
export function trendFigure(input: NetworkInput, series: YearlyMeasures): Figure {
  const { data, model, state, text, info } = input;
  const spec = { ...input.spec, figure: 'trend' };
  const words = text.words.brokers.trend;
  const { measure, years } = series;
  const { courses, choice } = trendCourses(input, series);
  const measureName = text.words.network.measures[measure] ?? measure;
  const which = choice === 'top' ? words.top(text.number(courses.length)) : words[choice];
  const undated = model.ties.filter(({ isDated }) => !isDated).length;
  const isDatedOnly = undated > 0 && state.evidence === 'both';
  const subtitle =
    (isDatedOnly ? words.subtitleDated : words.subtitle)(measureName, which) +
    filterPhrase(state, data.groups, text);
  const drawn = courses.slice(0, mostLines);
  const points = trendPoints(drawn, series);
  const last = years.at(-1);
  const first = years.find((year) => points.some((point) => point.year === year)) ?? last;
  if (first === undefined || last === undefined || drawn.length === 0)
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
  const endOf = (point: TrendPoint | undefined, isBesideWhole: boolean) => {
    if (point === undefined) return words.noneDated;
    const value = isBesideWhole ? words.endDated(valueText(point.value)) : valueText(point.value);
    return value + (point.year === last ? '' : text.words.join.paren(String(point.year.year)));
  };
  const filling = yearOf(stillFillingFrom(data.closingDay));
  const isFilling = last.year >= filling;
  const recordsOf = (key: string, of = model) => tieRecords(tiesOf(of, of.positionOf(key)));
  const recordIds = [...new Set(drawn.flatMap(({ key }) => recordsOf(key)))];
  const least = leastDrawn(series);
  const wholes = isDatedOnly ? wholeValues(drawn, points, series, input) : [];
  const wholeMark = (node: string) => wholes.find((whole) => whole.node === node) ?? null;
  return {
    spec,
    title: trendTitle({ lines: drawn.map(({ key }) => pointsOf(key)), series, filling, isDatedOnly }, input),
    subtitle,
    notes: [
      ...(isDatedOnly ? [words.noteDated(undated, text.number(undated))] : []),
      words.note,
      ...(years.some(({ nodes }) => nodes < least) ? [words.noteSmall(text.number(least))] : []),
      ...(courses.length > drawn.length ? [words.noteMost(text.number(drawn.length))] : []),
      ...(isFilling ? [text.words.brokers.years.filling(String(filling))] : []),
    ],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: points
      .filter(({ year }) => year === last)
      .map(label)
      .concat(wholes.map((whole) => whole.label))
      .join(text.words.join.sentence),
    markKeys: [...points, ...wholes].map(({ key }) => key),
    markRows: drawn.map(({ key }) => [
      ...pointsOf(key).map((point) => point.key),
      ...wholes.filter(({ node }) => node === key).map((whole) => whole.key),
    ]),
    mark: (key): Mark | null => {
      const whole = wholes.find((candidate) => candidate.key === key);
      if (whole !== undefined)
        return {
          key,
          title: whole.name.text,
          value: `${measureName} ${valueText(whole.value)}`,
          change: whole.rank,
          rows: [],
          lines: [words.allTies(text.day(model.window.day))],
          recordIds: recordsOf(whole.node),
          entity: whole.node,
        };
      const point = points.find((candidate) => candidate.key === key);
      if (point === undefined) return null;
      return {
        key,
        title: point.name.text,
        value: `${measureName} ${valueText(point.value)}`,
        change: rankOf(point),
        rows: [],
        lines: [String(point.year.year), ...(isDatedOnly ? [words.datedTies] : [])],
        recordIds: recordsOf(point.node, networkOfYear(data, state, point.year.year)),
        entity: point.node,
      };
    },
    recordIds,
    table: {
      columns: [
        { key: 'id', title: text.words.brokers.columns.id ?? 'id', isNumeric: false },
        { key: 'label', title: text.words.brokers.columns.label ?? 'label', isNumeric: false },
        { key: 'year', title: words.year, isNumeric: true },
        { key: measure, title: isDatedOnly ? words.measureDated(measureName) : measureName, isNumeric: true },
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
          legend: wholes.length === 0 ? null : [words.datedTies, words.allTies(text.day(model.window.day))],
          formatValue: (value) => text.number(value, decimalsOf(value)),
          fillingFrom: isFilling ? filling : null,
          lines: drawn.map(({ key, name }, slot) => ({
            id: key,
            name: name.text,
            language: name.language,
            slot,
            end: endOf(pointsOf(key).at(-1), wholeMark(key) !== null),
            whole: wholeMark(key),
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
