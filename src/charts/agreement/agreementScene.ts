import { scaleLinear } from 'd3';
import { slotStyle } from '../parts/slotStyle';
import { textWidth } from '../parts/textWidth';
import { wrapText } from '../parts/wrapText';
import { pointLabels } from '../scatter/pointLabels';
import type { LineMark, MarkName, TextMark } from '../scene';
import type { AgreementInput } from './agreementInput';

export interface AgreementDot extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

export interface AgreementScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly dots: readonly AgreementDot[];
  readonly ink: string;
}

const widest = 460;
const narrowest = 240;
/** Room in px that a rank takes. */
const rankRoom = 40;
const mostNames = 30;
const steps = [1, 2, 5, 10, 20, 50, 100];
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Rank against rank, rank 1 at the top and at the left, with the line of equal ranks. */
export function agreementScene(input: AgreementInput): AgreementScene {
  const { width, palette, textSize, points, formatRank } = input;
  const { colour } = palette;
  const last = Math.max(2, ...points.flatMap(({ x, y }) => [x, y]));
  const left = textWidth(formatRank(last), textSize) + 16;
  const yTitle = wrapText(input.yTitle, width, textSize).slice(0, 2);
  const xTitle = wrapText(input.xTitle, width - left, textSize).slice(0, 2);
  const line = textSize * 1.35;
  const top = yTitle.length * line + 12;
  const below = 8 + line * (2.2 + xTitle.length) + 4;
  const side = Math.max(
    80,
    Math.min(
      width - left - 4,
      widest,
      Math.max(narrowest, last * rankRoom),
      (input.height ?? Infinity) - top - below,
    ),
  );
  // Names stand beside the square where there is room for them.
  const right = Math.min(width, left + side + textSize * 16);
  const inset = 10;
  const x = scaleLinear([1, last], [left + inset, left + side - inset]);
  const y = scaleLinear([1, last], [top + inset, top + side - inset]);
  const step = steps.find((size) => x(1 + size) - x(1) >= textSize * 2) ?? last;
  const ticks = Array.from({ length: last }, (_, i) => i + 1).filter(
    (rank) => rank === 1 || (step === 1 ? true : rank % step === 0),
  );
  const shownTicks = ticks.filter((rank, i) => i === 0 || x(rank) - x(1) >= textSize * 1.6);
  const accent = slotStyle(palette, 0).colour;
  const dots = points.map((point): AgreementDot => ({
    key: point.key,
    label: point.label,
    x: rounded(x(point.x)),
    y: rounded(y(point.y)),
    colour: point.isChosen ? accent : colour.ink3,
  }));
  const text = { size: textSize, colour: colour.ink3 };
  const equalY = top + side + line * (2.2 + xTitle.length);
  return {
    width,
    height: Math.ceil(top + side + below),
    lines: [
      ...shownTicks.flatMap((rank): LineMark[] => [
        {
          x1: left,
          x2: left + side,
          y1: rounded(y(rank)),
          y2: rounded(y(rank)),
          colour: colour.grid,
          width: 1,
        },
        {
          x1: rounded(x(rank)),
          x2: rounded(x(rank)),
          y1: top,
          y2: top + side,
          colour: colour.grid,
          width: 1,
        },
      ]),
      {
        x1: rounded(x(1)),
        y1: rounded(y(1)),
        x2: rounded(x(last)),
        y2: rounded(y(last)),
        colour: colour.axis,
        width: 1,
        dash: '4 3',
      },
      {
        x1: left,
        y1: rounded(equalY - textSize * 0.35),
        x2: left + 28,
        y2: rounded(equalY - textSize * 0.35),
        colour: colour.axis,
        width: 1,
        dash: '4 3',
      },
    ],
    texts: [
      ...yTitle.map((words, i) => ({
        ...text,
        x: 0,
        y: textSize + i * line,
        text: words,
        colour: colour.ink2,
      })),
      ...shownTicks.flatMap((rank): TextMark[] => [
        {
          ...text,
          x: left - 8,
          y: rounded(y(rank) + textSize * 0.35),
          text: formatRank(rank),
          anchor: 'end',
        },
        {
          ...text,
          x: rounded(x(rank)),
          y: rounded(top + side + line),
          text: formatRank(rank),
          anchor: 'middle',
        },
      ]),
      { ...text, x: left + 34, y: rounded(equalY), text: input.equal },
      ...xTitle.map((words, i) => ({
        ...text,
        x: left,
        y: rounded(top + side + line * (2.1 + i)),
        text: words,
        colour: colour.ink2,
      })),
      ...pointLabels(
        points
          .map((point, i) => ({ ...point, x: dots[i]?.x ?? 0, y: dots[i]?.y ?? 0 }))
          .toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen)),
        {
          frame: { left, right, top: top - 4, bottom: top + side },
          textSize,
          most: mostNames,
          colour: colour.ink,
          halo: colour.surface,
        },
      ),
    ],
    dots,
    ink: colour.ink,
  };
}
