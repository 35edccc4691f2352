import type { Language } from '../../../model/language';
import type { Palette } from '../../../theme/palette';
import type { TextRole } from './pageItems';

const pointsAMillimetre = 72 / 25.4;
export const pointsAPx = 72 / 96;

/** A4 with 20 mm at the sides, which leaves the 170 mm that a figure of the size `page` takes. In points. */
export const sheet = {
  width: 210 * pointsAMillimetre,
  height: 297 * pointsAMillimetre,
  left: 20 * pointsAMillimetre,
  right: 190 * pointsAMillimetre,
  inner: 170 * pointsAMillimetre,
  /** First and last place of what flows over the pages. */
  top: 25 * pointsAMillimetre,
  bottom: 278 * pointsAMillimetre,
  headerY: 17 * pointsAMillimetre,
  footerY: 287 * pointsAMillimetre,
} as const;

export interface TextStyle {
  readonly size: number;
  /** Height of a line as a multiple of the size. */
  readonly leading: number;
  readonly weight: 400 | 700;
  readonly colour: string;
  /** Room before the first line, which falls away at the top of a page. */
  readonly before: number;
}

const shapes: Readonly<Record<TextRole, readonly [size: number, before: number, isBold?: boolean]>> = {
  title: [20, 0, true],
  heading1: [15, 20, true],
  heading2: [12.5, 16, true],
  paragraph: [10, 6],
  figureTitle: [12, 16, true],
  subtitle: [9, 2],
  note: [8, 3],
  caption: [10, 6],
  tableTitle: [10, 16, true],
  head: [8, 0, true],
  cell: [8, 0],
  listItem: [8.5, 3],
  running: [8, 0],
};

const quiet: readonly TextRole[] = ['subtitle', 'note', 'running'];

/** How a kind of text is set. Chinese has more room between its lines. */
export function textStyle(role: TextRole, language: Language, { colour }: Palette): TextStyle {
  const [size, before, isBold = false] = shapes[role];
  const isDense = role === 'cell' || role === 'head';
  return {
    size,
    leading: (isDense ? 1.25 : isBold ? 1.25 : 1.35) + (language === 'en' ? 0 : 0.12),
    weight: isBold ? 700 : 400,
    colour: quiet.includes(role) ? colour.ink2 : colour.ink,
    before,
  };
}
