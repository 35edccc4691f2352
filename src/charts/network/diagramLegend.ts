import type { Palette } from '../../theme/palette';
import { slotStyle } from '../parts/slotStyle';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, TextMark } from '../scene';

export interface LegendItem {
  /** Words before the groups, a group with its marker, a node of the second kind, a tie between groups, or a tie that no record dates. */
  readonly kind: 'heading' | 'group' | 'second-mode' | 'between' | 'ring';
  /** Colour and marker of a group; `null` = those that share one. */
  readonly slot?: number | null;
  readonly text: string;
  /** What stays at the end where the text has to be cut, such as a count. */
  readonly end?: string;
}

export interface LegendInput {
  readonly width: number;
  readonly palette: Palette;
  readonly textSize: number;
  readonly items: readonly LegendItem[];
}

export interface LegendMarker {
  readonly shape: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly stroke: string;
}

export interface DiagramLegendScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly markers: readonly LegendMarker[];
  readonly texts: readonly TextMark[];
}

const symbolRoom = { heading: 0, group: 16, 'second-mode': 16, between: 30, ring: 30 } as const;
const gap = 18;
/** Room for a text in letters of its size: longer names are cut. */
const mostLetters = 21;

/** Groups, kinds of nodes and kinds of ties in rows as wide as the figure. */
export function diagramLegend({ width, palette, textSize, items }: LegendInput): DiagramLegendScene {
  const { colour } = palette;
  const row = textSize + 8;
  const lines: LineMark[] = [];
  const markers: LegendMarker[] = [];
  const texts: TextMark[] = [];
  let [x, y] = [0, row / 2];
  const most = Math.min(width * 0.48, mostLetters * textSize);
  for (const { kind, slot = null, text, end = '' } of items) {
    const room = symbolRoom[kind];
    const shown = clipText(text, most - room - textWidth(end, textSize), textSize) + end;
    const wide = room + textWidth(shown, textSize);
    if (x > 0 && x + wide > width) [x, y] = [0, y + row];
    if (kind === 'between' || kind === 'ring')
      lines.push({
        x1: x,
        y1: y,
        x2: x + room - 6,
        y2: y,
        colour: colour.ink3,
        width: 1,
        dash: kind === 'between' ? '3 3' : undefined,
      });
    if (kind === 'ring')
      markers.push({
        shape: 'circle',
        x: x + (room - 6) / 2,
        y,
        size: 7,
        fill: colour.surface,
        stroke: colour.ink3,
      });
    if (kind === 'group') {
      const style = slot === null ? null : slotStyle(palette, slot);
      const fill = style?.colour ?? colour.lineStrong;
      markers.push({ shape: style?.marker ?? 'circle', x: x + 6, y, size: 10, fill, stroke: fill });
    }
    if (kind === 'second-mode')
      markers.push({ shape: 'circle', x: x + 6, y, size: 9, fill: colour.surface, stroke: colour.ink2 });
    texts.push({
      x: x + room,
      y: y + textSize * 0.35,
      text: shown,
      size: textSize,
      colour: kind === 'heading' ? colour.ink2 : colour.ink,
    });
    x += wide + gap;
  }
  return { width, height: items.length === 0 ? 0 : y + row / 2, lines, markers, texts };
}
