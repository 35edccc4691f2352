import type { LorenzPoint } from '../../measures/coverage/lorenz';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { LineMark, MarkName, TextMark } from '../scene';

export interface LorenzCurve {
  readonly key: string;
  /** What a screen reader says of the curve. */
  readonly label: string;
  /** Words at the curve. */
  readonly name: string;
  readonly points: readonly LorenzPoint[];
}

export interface CurveMark extends MarkName {
  readonly path: string;
  readonly colour: string;
  readonly dash: string | undefined;
  readonly width: number;
}

export interface LorenzScene {
  readonly width: number;
  readonly height: number;
  readonly curves: readonly CurveMark[];
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly ink: string;
}

export interface LorenzInput {
  readonly width: number;
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  /** The first curve is the one spoken of; the others are for comparison. */
  readonly curves: readonly LorenzCurve[];
  readonly xTitle: string;
  readonly yTitle: string;
  readonly equality: string;
  readonly formatShare: (share: number) => string;
}

const widest = 340;
const widestBeside = 300;
/** Room that words beside the square need, in px of text. */
const wordsRoom = 17;
const ticks = [0, 0.25, 0.5, 0.75, 1];
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Lorenz curves below the line of equality, in a square. */
export function lorenzScene(input: LorenzInput): LorenzScene {
  const { width, palette, textSize, curves, formatShare } = input;
  const { colour } = palette;
  const left = textWidth(formatShare(1), textSize) + 8;
  const top = textSize * 2;
  const bottom = textSize * 2.8;
  const isBeside = width - left - widestBeside > wordsRoom * textSize;
  const side = Math.min(
    width - left - 4,
    isBeside ? widestBeside : widest,
    (input.height ?? Infinity) - top - bottom,
  );
  const words = isBeside
    ? { x: left + side + 24, y: top + textSize * 2 }
    : { x: left + side * 0.06, y: top + side * 0.06 };
  const x = (share: number) => rounded(left + share * side);
  const y = (share: number) => rounded(top + (1 - share) * side);
  const text = (mark: Partial<TextMark> & Pick<TextMark, 'x' | 'y' | 'text'>): TextMark => ({
    size: textSize,
    colour: colour.ink2,
    ...mark,
  });
  const styles = [
    { colour: colour.accent, dash: undefined, width: 2.5 },
    { colour: colour.ink3, dash: '5 3', width: 1.5 },
    { colour: palette.categorical[1] ?? colour.ink, dash: undefined, width: 2 },
  ];
  return {
    width,
    height: Math.ceil(top + side + bottom),
    curves: curves.map(({ key, label, points }, i): CurveMark => {
      const style = styles[i] ?? styles[0];
      return {
        key,
        label,
        path: points
          .map(({ countries, ties }, j) => `${j === 0 ? 'M' : 'L'}${x(countries)},${y(ties)}`)
          .join(''),
        colour: style?.colour ?? colour.accent,
        dash: style?.dash,
        width: style?.width ?? 2,
      };
    }),
    lines: [
      ...ticks.map((share): LineMark => ({
        x1: left,
        x2: left + side,
        y1: y(share),
        y2: y(share),
        colour: share === 0 ? colour.axis : colour.grid,
        width: 1,
      })),
      { x1: x(0), y1: y(0), x2: x(1), y2: y(1), colour: colour.ink3, width: 1 },
      ...curves.map((_, i): LineMark => {
        const style = styles[i] ?? styles[0];
        const middle = words.y + i * textSize * 1.6 - textSize * 0.35;
        return {
          x1: words.x,
          x2: words.x + textSize * 1.8,
          y1: middle,
          y2: middle,
          colour: style?.colour ?? colour.accent,
          width: style?.width ?? 2,
          ...(style?.dash === undefined ? {} : { dash: style.dash }),
        };
      }),
    ],
    texts: [
      text({ x: 0, y: textSize * 0.9, text: input.yTitle }),
      ...ticks.map((share) =>
        text({ x: left - 6, y: y(share) + textSize * 0.35, text: formatShare(share), anchor: 'end' }),
      ),
      ...ticks.map((share) =>
        text({
          x: x(share),
          y: top + side + textSize * 1.3,
          text: formatShare(share),
          anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
        }),
      ),
      text({ x: left + side, y: top + side + textSize * 2.6, text: input.xTitle, anchor: 'end' }),
      text({
        x: x(0.5) - 6,
        y: y(0.5),
        anchor: 'end',
        text: input.equality,
        colour: colour.ink3,
        halo: colour.surface,
      }),
      ...curves.map(({ name }, i) =>
        text({
          x: words.x + textSize * 2.2,
          y: words.y + i * textSize * 1.6,
          text: name,
          weight: i === 0 ? 700 : 400,
          colour: (i === 2 ? palette.categoricalText[1] : styles[i]?.colour) ?? colour.ink,
          halo: colour.surface,
        }),
      ),
    ],
    ink: colour.ink,
  };
}
