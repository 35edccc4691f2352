import { legendAmounts } from '../symbols/sizeLegend';
import { textWidth } from '../parts/textWidth';
import { wrapText } from '../parts/wrapText';
import type { LineMark, TextMark } from '../scene';
import type { TimelineInput } from './timelineInput';
import { dotRadius, plainLook, type DotLook } from './dotRadius';

export interface LegendDot extends DotLook {
  readonly x: number;
  readonly y: number;
}

export interface TimelineLegend {
  readonly top: number;
  readonly height: number;
  readonly dots: readonly LegendDot[];
  readonly lines: readonly LineMark[];
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly fill: string;
    readonly stroke: string;
  }[];
  readonly texts: readonly TextMark[];
}

/** Width in px of the sample beside the words of an entry. */
const sample = 30;

/** What dots, rings, lines and gaps stand for; only what the rows have. */
export function timelineLegend(input: TimelineInput, partnerColour: string): TimelineLegend {
  const { width, palette, textSize, isNarrow, rows, words } = input;
  const { colour } = palette;
  const row = Math.max(24, textSize + 10);
  const dots: LegendDot[] = [];
  const lines: LineMark[] = [];
  const boxes: TimelineLegend['boxes'][number][] = [];
  const texts: TextMark[] = [];
  let x = 0;
  let y = 0;
  const entry = (label: string, draw: (left: number, middle: number) => void): void => {
    const room = sample + 8 + textWidth(label, textSize);
    if (x > 0 && x + room > width) {
      x = 0;
      y += row;
    }
    const middle = y + row / 2;
    draw(x, middle);
    wrapText(label, width - sample - 8, textSize).forEach((part, i) => {
      if (i > 0) y += textSize + 3;
      texts.push({
        x: x + sample + 8,
        y: middle + textSize * 0.35 + i * (textSize + 3),
        text: part,
        size: textSize,
        colour: colour.ink,
      });
    });
    x += room + 20;
  };
  const plain = plainLook('edition', palette);
  const dot = (look: DotLook) => (left: number, middle: number) =>
    void dots.push({ x: left + sample / 2, y: middle, ...look });
  const line = (mark: Pick<LineMark, 'colour' | 'width' | 'dash'>) => (left: number, middle: number) =>
    void lines.push({ x1: left, x2: left + sample, y1: middle, y2: middle, ...mark });
  const all = rows.flatMap((one) => one.dots);
  const hasLink = (kind: string) => rows.some(({ links }) => links.some((link) => link.kind === kind));

  if (all.some(({ kind }) => kind === 'sized')) {
    const amounts = legendAmounts(input.largest).reverse();
    const radii = amounts.map((amount) => dotRadius(amount, input.largest, isNarrow));
    const widths = amounts.map(
      (amount, i) => (radii[i] ?? 0) * 2 + 4 + textWidth(input.formatCount(amount), textSize) + 10,
    );
    texts.push({ x: 0, y: row / 2 + textSize * 0.35, text: words.sizes, size: textSize, colour: colour.ink });
    x = textWidth(words.sizes, textSize) + 12;
    amounts.forEach((amount, i) => {
      const radius = radii[i] ?? 0;
      dots.push({ ...plain, x: x + radius, y: row / 2, radius });
      texts.push({
        x: x + radius * 2 + 4,
        y: row / 2 + textSize * 0.35,
        text: input.formatCount(amount),
        size: textSize,
        colour: colour.ink,
      });
      x += widths[i] ?? 0;
    });
    x += 10;
  }
  for (const kind of ['unreported', 'edition', 'announced'] as const)
    if (all.some((one) => one.kind === kind)) entry(words[kind], dot(plainLook(kind, palette)));
  if (all.some(({ hasPartner }) => hasPartner))
    entry(words.partner, (left, middle) => {
      dot(plain)(left, middle);
      dot({ radius: plain.radius + 3, fill: 'none', stroke: partnerColour, strokeWidth: 2 })(left, middle);
    });
  if (hasLink('numbered')) entry(words.numbered, line({ colour: colour.accent, width: 1.5, dash: '4 3' }));
  if (hasLink('uncertain')) entry(words.uncertain, line({ colour: colour.ink3, width: 1.5, dash: '1 4' }));
  if (rows.some(({ missed }) => missed.length > 0))
    entry(words.missed, (left, middle) => {
      for (const slope of [-3, 3])
        lines.push({
          x1: left + sample / 2 - 3,
          x2: left + sample / 2 + 3,
          y1: middle - slope,
          y2: middle + slope,
          colour: colour.lost,
          width: 1.5,
        });
    });
  entry(words.open, (left, middle) => {
    dots.push({ ...plain, x: left + plain.radius, y: middle });
    dots.push({ ...plain, x: left + sample - plain.radius, y: middle });
  });
  if (input.fillingFrom !== null)
    entry(words.filling, (left, middle) => {
      boxes.push({ x: left, y: middle - 7, fill: colour.surfaceAlt, stroke: colour.line });
      const edge = { y1: middle - 9, y2: middle + 9, colour: colour.ink3, width: 1, dash: '2 3' };
      lines.push({ x1: left, x2: left, ...edge });
    });
  return { top: 0, height: y + row, dots, lines, boxes, texts };
}
