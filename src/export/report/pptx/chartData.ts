import type { NativeChart } from '../../../figures/nativeChart';
import type { CellValue, WorkSheet } from '../../xlsx/workbook';

const millisecondsADay = 86_400_000;
export const chartSheetName = 'Data';

/** Values of a chart on a sheet: where each series stands, and what is in the cells. */
export interface ChartData {
  readonly sheet: WorkSheet;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** Series of one group have one colour. */
  readonly group: string;
  readonly nameCell: string;
  /** Range of the categories or horizontal values, with what they are. */
  readonly x: ChartRange;
  readonly y: ChartRange;
  readonly look: 'line' | 'points' | 'openPoints' | 'bar' | 'openBar';
}

export interface ChartRange {
  readonly range: string;
  readonly values: readonly (string | number | null)[];
}

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

/** A value without the sign of a negative zero, which no file of an office program keeps. */
const unsigned = <T>(value: T) => (value === 0 ? 0 : value);

const cell = (column: number, row: number) => `${chartSheetName}!$${columnName(column)}$${row}`;
const range = (column: number, first: number, last: number) =>
  `${cell(column, first)}:$${columnName(column)}$${last}`;

/** Day of a spreadsheet, which counts from the last day of 1899 (and takes 1900 for a leap year). */
export const sheetDay = (day: number) => day + 25_569;

interface Columns {
  readonly x: readonly (string | number)[];
  readonly asCell: (x: string | number) => CellValue;
  readonly series: readonly {
    readonly name: string;
    readonly group: string;
    readonly look: ChartSeries['look'];
    readonly values: readonly (number | null)[];
  }[];
}

/**
 * A step keeps its value until the day before the next one: one more row says so, which is in the data as
 * it is in the drawing.
 */
function timeColumns(chart: Extract<NativeChart, { kind: 'line' }>): Columns {
  const at = new Map(chart.days.map((day, i) => [day, i]));
  const hasSteps = chart.series.some(({ mark }) => mark === 'step');
  const days = [
    ...new Set(chart.days.flatMap((day, i) => (hasSteps && i > 0 ? [day - 1, day] : [day]))),
  ].sort((a, b) => a - b);
  const held = (values: readonly (number | null)[], day: number) => {
    const before = chart.days.findLastIndex((one) => one <= day);
    const isOver = values.slice(before + 1).every((value) => value === null);
    return before < 0 || isOver ? null : (values[before] ?? null);
  };
  return {
    x: days.map(sheetDay),
    asCell: (x) => new Date((Number(x) - 25_569) * millisecondsADay),
    series: chart.series.map(({ name, group, values, mark }) => ({
      name,
      group: group ?? name,
      look: mark === 'points' ? 'openPoints' : 'line',
      values: days.map((day) => {
        const own = at.get(day);
        if (own !== undefined) return values[own] ?? null;
        return mark === 'step' ? held(values, day) : null;
      }),
    })),
  };
}

function categoryColumns(chart: Extract<NativeChart, { kind: 'bar' | 'stacked' }>): Columns {
  return {
    x: chart.categories,
    asCell: (x) => x,
    series: chart.series.map(({ name, group, isOpen, values }) => ({
      name,
      group: group ?? name,
      look: isOpen === true ? 'openBar' : 'bar',
      values,
    })),
  };
}

/** The sheet of a chart, and the ranges of it that the chart draws. */
export function chartData(chart: NativeChart): ChartData {
  if (chart.kind === 'scatter') return scatterData(chart);
  const { x, asCell, series } = chart.kind === 'line' ? timeColumns(chart) : categoryColumns(chart);
  const last = x.length + 1;
  return {
    sheet: {
      name: chartSheetName,
      header: [chart.xTitle, ...series.map(({ name }) => name)],
      rows: x.map((one, i) => [asCell(one), ...series.map(({ values }) => unsigned(values[i] ?? null))]),
    },
    series: series.map(({ name, group, look, values }, i) => ({
      name,
      group,
      look,
      nameCell: cell(i + 1, 1),
      x: { range: range(0, 2, last), values: x },
      y: { range: range(i + 1, 2, last), values: values.map(unsigned) },
    })),
  };
}

/** Columns of their own for each series of a scatter: names of the points where they have some, x and y. */
function scatterData(chart: Extract<NativeChart, { kind: 'scatter' }>): ChartData {
  const longest = Math.max(0, ...chart.series.map(({ points }) => points.length));
  const hasNames = chart.series.some(({ points }) => points.some(({ name }) => name !== undefined));
  const width = hasNames ? 3 : 2;
  return {
    sheet: {
      name: chartSheetName,
      header: chart.series.flatMap(({ name }) => [...(hasNames ? [''] : []), chart.xTitle, name]),
      rows: Array.from({ length: longest }, (_, i) =>
        chart.series.flatMap(({ points }): CellValue[] => {
          const point = points[i];
          return [
            ...(hasNames ? [point?.name ?? null] : []),
            unsigned(point?.x ?? null),
            unsigned(point?.y ?? null),
          ];
        }),
      ),
    },
    series: chart.series.map(({ name, group, points, look }, i) => {
      const x = (i + 1) * width - 2;
      const last = points.length + 1;
      return {
        name,
        group: group ?? name,
        look,
        nameCell: cell(x + 1, 1),
        x: { range: range(x, 2, last), values: points.map((point) => unsigned(point.x)) },
        y: { range: range(x + 1, 2, last), values: points.map((point) => unsigned(point.y)) },
      };
    }),
  };
}
