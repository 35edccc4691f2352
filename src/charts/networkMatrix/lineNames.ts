import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { TextMark } from '../scene';
import { bandRoom, rounded, type MatrixFrame } from './matrixFrame';
import type { MatrixSide, NetworkMatrixInput } from './networkMatrixInput';

const listColumn = 280;

/** Numbers over columns, and beside rows with their names. */
export function lineNames(input: NetworkMatrixInput, frame: MatrixFrame): TextMark[] {
  const { palette, rows } = input;
  const columns = input.columns ?? rows;
  const isSquare = input.columns === null;
  const { left, top, rowPitch, columnPitch, namesAt, numberRoom, nameSize: textSize } = frame;
  const { ink, ink3 } = palette.colour;
  const texts: TextMark[] = [];
  if (frame.hasNumbers) {
    const n = columns.lines.length;
    const room = textWidth(String(n), textSize) + 3;
    const step = [1, 2, 5, 10, 20, 50, 100].find((size) => size * columnPitch >= room) ?? n;
    const y = rounded(top - (columns.bands.length > 1 ? bandRoom : 4));
    for (let number = step; number <= n; number += step) {
      const x = rounded(left + columnPitch * (number - 0.5));
      texts.push({ x, y, text: String(number), size: textSize, colour: ink3, anchor: 'middle' });
    }
  }
  if (namesAt === 'none') return texts;
  const end = left - (rows.bands.length > 1 ? bandRoom : 4);
  const nameRoom = end - (isSquare ? numberRoom : 4);
  rows.lines.forEach(({ name, language, isStrong = false }, row) => {
    const y = rounded(top + rowPitch * (row + 0.5) + textSize * 0.35);
    if (isSquare)
      texts.push({ x: end, y, text: String(row + 1), size: textSize, colour: ink3, anchor: 'end' });
    if (namesAt === 'beside')
      texts.push({
        x: 0,
        y,
        text: clipText(name, nameRoom, textSize, isStrong),
        size: textSize,
        colour: ink,
        language,
        weight: isStrong ? 700 : undefined,
      });
  });
  return texts;
}

/** Numbers with their names under a matrix, in as many columns as there is room for. */
export function numberedNames(
  lines: MatrixSide['lines'],
  { width, textSize, palette }: NetworkMatrixInput,
  top: number,
): { readonly texts: readonly TextMark[]; readonly bottom: number } {
  if (lines.length === 0) return { texts: [], bottom: 0 };
  const step = textSize + 6;
  const columns = Math.max(1, Math.floor(width / listColumn));
  const perColumn = Math.ceil(lines.length / columns);
  const numberRoom = textWidth(String(lines.length), textSize) + 6;
  const room = width / columns;
  const base = { size: textSize, colour: palette.colour.ink };
  const texts = lines.flatMap(({ name, language }, i): TextMark[] => {
    const x = rounded(Math.floor(i / perColumn) * room + numberRoom);
    const y = rounded(top + step * ((i % perColumn) + 0.75));
    const shown = clipText(name, room - numberRoom - 10, textSize);
    return [
      { ...base, x: x - 6, y, text: String(i + 1), colour: palette.colour.ink3, anchor: 'end' },
      { ...base, x, y, text: shown, language },
    ];
  });
  return { texts, bottom: top + step * perColumn + 4 };
}
