import type { Palette } from '../../theme/palette';
import { hatchFill } from '../map/levelShades';
import { clipText } from '../parts/wrapText';
import { textWidth } from '../parts/textWidth';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

export interface RegionRow extends MarkName {
  readonly name: string;
  readonly reached: number;
  readonly zero: number;
  readonly noneRecorded: number;
  readonly notKnown: number;
  readonly size: number;
  readonly total: string;
}

export interface RegionBarsScene {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly RectMark[];
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly rows: readonly (MarkName & { readonly y: number; readonly height: number })[];
  readonly hatch: { readonly fill: string; readonly line: string };
  readonly ink: string;
}

export interface RegionBarsInput {
  readonly width: number;
  readonly rows: readonly RegionRow[];
  readonly palette: Palette;
  readonly textSize: number;
  readonly heads: { readonly region: string; readonly reached: string };
}

/** Share of each region that is reached, with what is zero, not recorded or not known. */
export function regionBarsScene({ width, rows, palette, textSize, heads }: RegionBarsInput): RegionBarsScene {
  const { colour } = palette;
  const reachedFill = palette.sequential7[4] ?? colour.accent;
  const rowHeight = textSize + 8;
  const top = textSize + 10;
  const totalWidth = Math.max(
    textWidth(heads.reached, textSize),
    ...rows.map(({ total }) => textWidth(total, textSize)),
  );
  const nameWidth = Math.min(
    width * 0.42,
    12 + Math.max(...rows.map(({ name }) => textWidth(name, textSize)), 40),
  );
  const barLeft = nameWidth + 8;
  const barWidth = Math.max(40, width - barLeft - totalWidth - 16);
  const height = top + rows.length * rowHeight + 2;
  const texts: TextMark[] = [
    { x: 0, y: textSize, text: heads.region, size: textSize, colour: colour.ink3 },
    { x: width, y: textSize, text: heads.reached, size: textSize, colour: colour.ink3, anchor: 'end' },
  ];
  const bars: RectMark[] = [];
  const marks: RegionBarsScene['rows'][number][] = [];
  rows.forEach((row, i) => {
    const y = top + i * rowHeight;
    const baseline = y + rowHeight / 2 + textSize * 0.35;
    texts.push({
      x: 0,
      y: baseline,
      text: clipText(row.name, nameWidth, textSize),
      size: textSize,
      colour: colour.ink,
    });
    texts.push({ x: width, y: baseline, text: row.total, size: textSize, colour: colour.ink, anchor: 'end' });
    let x = barLeft;
    const parts: [number, string][] = [
      [row.reached, reachedFill],
      [row.zero, palette.sequential7[0] ?? colour.surface],
      [row.noneRecorded, colour.surface],
      [row.notKnown, hatchFill],
    ];
    for (const [n, fill] of parts) {
      const w = row.size === 0 ? 0 : (barWidth * n) / row.size;
      if (w > 0)
        bars.push({
          x,
          y: y + rowHeight / 2 - 5,
          width: w,
          height: 10,
          fill,
          stroke: colour.lineStrong,
          strokeWidth: 0.75,
        });
      x += w;
    }
    marks.push({ key: row.key, label: row.label, y, height: rowHeight });
  });
  const lines = [{ x1: 0, x2: width, y1: top - 3, y2: top - 3, colour: colour.lineStrong, width: 1 }];
  return {
    width,
    height,
    bars,
    lines,
    texts,
    rows: marks,
    hatch: { fill: colour.noDataFill, line: colour.noDataHatch },
    ink: colour.ink,
  };
}
