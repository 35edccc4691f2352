import { scaleLinear } from 'd3';
import { textWidth } from '../parts/textWidth';
import { clipText, wrapText } from '../parts/wrapText';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';
import { chosenColumns, upsetFrame } from './upsetFrame';
import type { UpsetInput } from './upsetInput';

export interface UpsetDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
}

export interface UpsetScene {
  readonly width: number;
  readonly height: number;
  readonly grid: readonly LineMark[];
  readonly bars: readonly RectMark[];
  readonly dots: readonly UpsetDot[];
  readonly links: readonly LineMark[];
  readonly texts: readonly TextMark[];
  /** Areas of the columns and of the rows of the sets, to point at. */
  readonly areas: readonly (RectMark & MarkName)[];
  readonly ink: string;
}

/** Combinations as columns over a matrix of the sets they consist of, with the size of each set at its left (Lex et al. 2014). */
export function upsetScene(input: UpsetInput): UpsetScene {
  const { width, palette, textSize, isNarrow, sets, formatCount } = input;
  const { colour } = palette;
  const frame = upsetFrame(input);
  const { left, step, rowHeight } = frame;
  const columns = chosenColumns(input.columns, frame.shown);
  const top = textSize + 8;
  const bottom = top + frame.plotHeight;
  const firstRow = bottom + 10;
  const highest = Math.max(1, ...columns.map(({ size }) => size));
  const y = scaleLinear([0, highest], [bottom, top]);
  const right = left + step * columns.length;
  const centre = (i: number) => left + step * (i + 0.5);
  const dotRow = (set: number) => firstRow + rowHeight * set + (isNarrow ? textSize + 14 : rowHeight / 2);
  const radius = Math.min(6, step * 0.22, rowHeight * 0.25);
  const bars: RectMark[] = [];
  const dots: UpsetDot[] = [];
  const links: LineMark[] = [];
  const texts: TextMark[] = [];
  const setAreas: UpsetScene['areas'][number][] = [];
  const columnAreas: UpsetScene['areas'][number][] = [];

  const ticks = y.ticks(3).filter(Number.isInteger);
  const grid = ticks.map((tick): LineMark => ({
    x1: left,
    x2: right,
    y1: y(tick),
    y2: y(tick),
    colour: tick === 0 ? colour.axis : colour.grid,
    width: 1,
  }));
  for (const tick of columns.length === 0 ? [] : ticks)
    texts.push({
      x: left - 6,
      y: y(tick) + textSize * 0.35,
      text: formatCount(tick),
      size: textSize,
      colour: colour.ink3,
      anchor: 'end',
    });

  const largest = Math.max(1, ...sets.map(({ size }) => size));
  sets.forEach((set, i) => {
    const middle = isNarrow ? firstRow + rowHeight * i + textSize * 0.65 : dotRow(i);
    const sizeText = formatCount(set.size);
    const name = clipText(set.name, isNarrow ? width - frame.sizeRoom - 10 : frame.nameRoom, textSize);
    texts.push({
      x: 0,
      y: middle + textSize * 0.35,
      text: name,
      size: textSize,
      colour: colour.ink,
      halo: isNarrow ? colour.surface : undefined,
      language: set.language,
    });
    const sizeLeft = isNarrow ? textWidth(name, textSize) + 8 : frame.nameRoom + 10 + frame.barRoom + 6;
    texts.push({
      x: sizeLeft,
      y: middle + textSize * 0.35,
      text: sizeText,
      size: textSize,
      colour: colour.ink2,
      weight: 700,
      halo: isNarrow ? colour.surface : undefined,
    });
    if (!isNarrow) {
      const length = (set.size / largest) * frame.barRoom;
      bars.push({
        x: sizeLeft - 6 - length,
        y: middle - 5,
        width: length,
        height: 10,
        fill: colour.ink3,
      });
    }
    setAreas.push({
      x: 0,
      y: firstRow + rowHeight * i,
      width: isNarrow ? width : left - 12,
      height: isNarrow ? textSize + 6 : rowHeight,
      fill: 'transparent',
      key: set.key,
      label: set.label,
    });
  });

  columns.forEach((column, i) => {
    const x = centre(i);
    const isShared = column.sets.length > 1;
    const fill = isShared ? colour.accent : colour.ink3;
    const barWidth = Math.min(40, step * 0.62);
    bars.push({
      x: x - barWidth / 2,
      y: y(column.size),
      width: barWidth,
      height: bottom - y(column.size),
      fill,
    });
    texts.push({
      x,
      y: y(column.size) - 4,
      text: formatCount(column.size),
      size: textSize,
      colour: colour.ink,
      weight: isShared ? 700 : 400,
      anchor: 'middle',
    });
    sets.forEach((_, set) => {
      const isIn = column.sets.includes(set);
      dots.push({
        x,
        y: dotRow(set),
        radius,
        fill: isIn ? fill : colour.surface,
        stroke: isIn ? fill : colour.line,
      });
    });
    const [first, last] = [column.sets[0], column.sets.at(-1)];
    if (isShared && first !== undefined && last !== undefined)
      links.push({ x1: x, x2: x, y1: dotRow(first), y2: dotRow(last), colour: fill, width: 2 });
    columnAreas.push({
      x: x - step / 2,
      y: top - textSize - 4,
      width: step,
      height: firstRow + rowHeight * sets.length - top + textSize + 4,
      fill: 'transparent',
      key: column.key,
      label: column.label,
    });
  });
  const unshown = input.columns.filter((column) => !columns.includes(column));
  const rowsEnd = firstRow + rowHeight * sets.length + 2;
  const words = unshown.length === 0 ? [] : wrapText(input.more(unshown), width, textSize);
  words.forEach((text, i) =>
    texts.push({ x: 0, y: rowsEnd + (textSize + 5) * (i + 1), text, size: textSize, colour: colour.ink2 }),
  );
  return {
    width,
    height: rowsEnd + (words.length === 0 ? 0 : (textSize + 5) * words.length + 4),
    grid: columns.length === 0 ? [] : grid,
    bars,
    dots,
    links,
    texts,
    // Names cross the columns where they stand above their row.
    areas: isNarrow ? [...columnAreas, ...setAreas] : [...setAreas, ...columnAreas],
    ink: colour.ink,
  };
}
