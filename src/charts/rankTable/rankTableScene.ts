import { textWidth } from '../parts/textWidth';
import { wrapText } from '../parts/wrapText';
import type { LineMark, MarkName, TextMark } from '../scene';
import { listedCells } from './listedCells';
import type { RankTableInput, RankTableRow } from './rankTableInput';

export interface RankTableScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  /** Where a cell can be pointed at. */
  readonly cells: readonly (MarkName & {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  })[];
  readonly ink: string;
}

const gap = 16;
const leastNames = 12;
const mostNameLines = 3;
const leastPadding = 5;
/** Widest rows, in heights of their text, so that a few rows are not scattered over a page. */
const mostPadding = 0.9;

/** Widths of the columns: as wide as their widest text. */
function columnWidths({ columns, rows, textSize }: RankTableInput): number[] {
  return columns.map(
    (head, i) =>
      gap +
      Math.max(
        textWidth(head, textSize),
        ...rows.flatMap(({ cells }) =>
          cells.flatMap(({ column, text }) => (column === i ? textWidth(text, textSize, true) : [])),
        ),
      ),
  );
}

function changeWidth({ changeHead, rows, textSize }: RankTableInput): number {
  if (changeHead === null) return 0;
  return (
    gap +
    Math.max(
      textWidth(changeHead, textSize),
      ...rows.map(({ change }) => (change === null ? 0 : textWidth(change.text, textSize, true))),
    )
  );
}

/**
 * Places in rows and columns. Where the columns leave too little room for the names, each row lists its
 * cells with their heads below its name instead, so that none is left out.
 */
function tableScene(input: RankTableInput, padding: number): RankTableScene {
  const { width, palette, textSize, columns, rows, changeHead, rowHead } = input;
  const { colour } = palette;
  const widths = columnWidths(input);
  const ending = changeWidth(input);
  const names = width - ending - widths.reduce((sum, one) => sum + one, 0);
  const isListed = names < leastNames * textSize;
  const nameWidth = isListed ? width - ending : names;
  const line = Math.round(textSize * 1.4);
  const tones = { strong: colour.ink, usual: colour.ink2, weak: colour.ink3 };
  const changes = { better: colour.gain, worse: colour.lost, same: colour.ink2 };
  const rights = widths.map((_, i) => nameWidth + widths.slice(0, i + 1).reduce((sum, one) => sum + one, 0));
  const head = { size: textSize, colour: colour.ink3, y: textSize };
  const texts: TextMark[] = [
    { ...head, x: 0, text: rowHead },
    ...(isListed
      ? []
      : columns.map((text, i): TextMark => ({ ...head, x: rights[i] ?? width, text, anchor: 'end' }))),
    ...(changeHead === null ? [] : [{ ...head, x: width, text: changeHead, anchor: 'end' as const }]),
  ];
  let y = textSize + 8;
  const rule = (at: number, strong = false): LineMark => ({
    x1: 0,
    x2: width,
    y1: at - 0.5,
    y2: at - 0.5,
    colour: strong ? colour.lineStrong : colour.line,
    width: 1,
  });
  const lines: LineMark[] = [rule(y, true)];
  const cells: RankTableScene['cells'][number][] = [];
  const row = (one: RankTableRow) => {
    const name = wrapText(one.name, nameWidth - gap / 2, textSize).slice(0, mostNameLines);
    const first = y + padding + textSize;
    name.forEach((text, i) =>
      texts.push({
        x: 0,
        y: first + i * line,
        text,
        size: textSize,
        colour: colour.ink,
        ...(one.language === undefined ? {} : { language: one.language }),
      }),
    );
    if (one.change !== null && changeHead !== null)
      texts.push({
        x: width,
        y: first,
        text: one.change.text,
        size: textSize,
        weight: 700,
        colour: changes[one.change.tone],
        anchor: 'end',
      });
    const nameBottom = y + padding + name.length * line;
    if (isListed) {
      const listed = listedCells(one.cells, columns, { width, textSize, line, top: nameBottom });
      listed.places.forEach(({ cell, x, y: top, width: wide, headWidth }) => {
        texts.push(
          { x, y: top + textSize, text: columns[cell.column] ?? '', size: textSize, colour: colour.ink3 },
          {
            x: x + headWidth,
            y: top + textSize,
            text: cell.text,
            size: textSize,
            weight: cell.tone === 'strong' ? 700 : 400,
            colour: tones[cell.tone],
          },
        );
        cells.push({ key: cell.key, label: cell.label, x: x - 4, y: top, width: wide + 8, height: line });
      });
      y = listed.bottom + padding;
    } else {
      for (const cell of one.cells) {
        const right = rights[cell.column] ?? width;
        const wide = widths[cell.column] ?? gap;
        texts.push({
          x: right,
          y: first,
          text: cell.text,
          size: textSize,
          weight: cell.tone === 'strong' ? 700 : 400,
          colour: tones[cell.tone],
          anchor: 'end',
        });
        const { key, label } = cell;
        cells.push({ key, label, x: right - wide + 6, y: y + 2, width: wide - 2, height: line + padding });
      }
      y = nameBottom + padding;
    }
    lines.push(rule(y));
  };
  rows.forEach(row);
  return { width, height: Math.ceil(y) + 1, lines, texts, cells, ink: colour.ink };
}

/** A table that fills the height it is given by rows that stand farther apart, as far as it stays one table. */
export function rankTableScene(input: RankTableInput): RankTableScene {
  const natural = tableScene(input, leastPadding);
  const free = (input.height ?? natural.height) - natural.height;
  if (free <= 0 || input.rows.length === 0) return natural;
  const most = Math.max(leastPadding, input.textSize * mostPadding);
  const padding = leastPadding + free / (2 * input.rows.length);
  return tableScene(input, Math.floor(Math.min(most, padding)));
}
