import { contrast } from '../../theme/contrast';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';
import { correlationFill } from './correlationFill';
import type { CorrelationCell, CorrelationsInput, CorrelationsScene } from './correlationsInput';
import { correlationsLegend } from './correlationsLegend';

const largestCell = 46;
/** Below this size of a cell names stand in a list under the matrix. */
const leastBesideNames = 22;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** What stands in the cells of a size: coefficients, hundredths, or the signs of flags alone. */
function cellText(
  cells: readonly CorrelationCell[],
  size: number,
  { textSize, format }: CorrelationsInput,
): { isHundredths: boolean; of: (cell: CorrelationCell) => string } {
  const hundredths = ({ r }: CorrelationCell) => (Number.isNaN(r) ? '–' : format(Math.round(r * 100), 0));
  const whole = ({ r }: CorrelationCell) => (Number.isNaN(r) ? '–' : format(r, 2));
  const fits = (of: (cell: CorrelationCell) => string) =>
    size >= textSize * 1.1 && cells.every((cell) => textWidth(of(cell), textSize, true) <= size - 2);
  if (fits(whole)) return { isHundredths: false, of: whole };
  if (fits(hundredths)) return { isHundredths: true, of: hundredths };
  const signs = { redundant: '!', negative: '−' };
  return {
    isHundredths: false,
    of: ({ flag }) => (flag === null || size < textSize ? '' : signs[flag]),
  };
}

/** Correlations of every two lines below the diagonal, which has the numbers of the lines. */
export function correlationsScene(input: CorrelationsInput): CorrelationsScene {
  const { width, height, palette, textSize, lines, cells } = input;
  const { colour } = palette;
  const n = Math.max(1, lines.length);
  const numberRoom = textWidth(String(n), textSize) + 8;
  const longest = Math.max(0, ...lines.map(({ name, isBold }) => textWidth(name, textSize, isBold)));
  const besideRoom = numberRoom + Math.min(longest + 8, width * 0.42);
  const line = textSize + 6;
  const isBeside = (width - besideRoom) / n >= leastBesideNames;
  const listHeight = isBeside ? 0 : 8 + line * n;
  const legendRoom = textSize * 1.6 + 6;
  const byHeight =
    height === null ? Infinity : Math.max(textSize, (height - legendRoom - listHeight - 4) / n);
  const left = isBeside ? besideRoom : numberRoom;
  const size = Math.floor(Math.min(largestCell, (width - left) / n, byHeight));
  const said = cellText(cells, size, input);
  const legend = correlationsLegend(input, said.isHundredths);
  const top = legend.height;
  const texts: TextMark[] = [...legend.texts];
  const rules: LineMark[] = [];
  const at = (position: number) => left + size * position;
  const down = (position: number) => top + size * position;
  const hasNumbers = size >= textSize;
  lines.forEach(({ name, language, block, isBold }, i) => {
    const middle = rounded(down(i + 0.5) + textSize * 0.35);
    const listed = rounded(down(n) + 8 + line * (i + 0.75));
    const weight = isBold ? 700 : 400;
    if (hasNumbers)
      texts.push({
        x: at(i + 0.5),
        y: middle,
        text: String(i + 1),
        size: textSize,
        colour: colour.ink3,
        anchor: 'middle',
      });
    const y = isBeside ? middle : listed;
    texts.push({
      x: numberRoom - 8,
      y,
      text: String(i + 1),
      size: textSize,
      colour: colour.ink3,
      anchor: 'end',
    });
    if (!isBeside || hasNumbers)
      texts.push({
        x: numberRoom,
        y,
        text: clipText(name, (isBeside ? left : width) - numberRoom - 6, textSize, isBold),
        language,
        size: textSize,
        weight,
        colour: colour.ink,
      });
    if (i > 0 && block !== lines[i - 1]?.block)
      rules.push(
        { x1: left, x2: at(i), y1: down(i), y2: down(i), colour: colour.ink3, width: 1 },
        { x1: at(i), x2: at(i), y1: down(i), y2: down(n), colour: colour.ink3, width: 1 },
      );
  });
  const fillOf = ({ r, isWeak }: CorrelationCell) => (isWeak ? colour.surface : correlationFill(r, palette));
  const box = (cell: CorrelationCell): RectMark & MarkName => ({
    x: at(cell.column) + 0.5,
    y: down(cell.row) + 0.5,
    width: size - 1,
    height: size - 1,
    fill: fillOf(cell),
    stroke: colour.line,
    strokeWidth: 0.5,
    key: cell.key,
    label: cell.label,
  });
  for (const cell of cells) {
    const text = said.of(cell);
    if (text === '') continue;
    const fill = fillOf(cell);
    const isInk = contrast(colour.ink, fill) >= contrast(colour.surface, fill);
    texts.push({
      x: at(cell.column + 0.5),
      y: rounded(down(cell.row + 0.5) + textSize * 0.35),
      text,
      size: textSize,
      weight: cell.flag === null ? 400 : 700,
      colour: cell.isWeak ? colour.ink3 : isInk ? colour.ink : colour.surface,
      anchor: 'middle',
    });
  }
  return {
    width,
    height: Math.ceil(down(n) + listHeight + 4),
    swatches: legend.swatches,
    cells: cells.map(box),
    outlines: cells.flatMap((cell): RectMark[] => {
      if (cell.flag === null) return [];
      const { x, y } = box(cell);
      const strokeWidth = cell.flag === 'redundant' ? 2 : 1.25;
      const width = size - 3;
      return [{ x: x + 1, y: y + 1, width, height: width, fill: 'none', stroke: colour.ink, strokeWidth }];
    }),
    rules,
    texts,
    ink: colour.ink,
  };
}
