import { scaleLinear } from 'd3';
import { slotStyle } from '../parts/slotStyle';
import { spread } from '../parts/spread';
import { textWidth } from '../parts/textWidth';
import type { LineMark, TextMark } from '../scene';
import { atRiskHeight, atRiskTable, sampleRoom } from './atRiskTable';
import { curveMarks, type CurveMarks } from './curveMarks';
import { fitLabel } from './fitLabel';
import type { Plot, SurvivalCurve, SurvivalInput } from './survivalInput';

export interface SurvivalScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  /** Sign that the vertical axis does not begin at 0; `''` where it does. */
  readonly axisBreak: string;
  readonly axisColour: string;
  readonly curves: readonly CurveMarks[];
  readonly texts: readonly TextMark[];
  readonly ink: string;
}

const cut = 0.6;

/** The vertical axis begins at 0, or at 60 % where every bound lies above. */
export function lowestShare(curves: readonly Pick<SurvivalCurve, 'points'>[]): number {
  const bounds = curves.flatMap(({ points }) => points.map(({ survival, lower }) => lower ?? survival));
  return bounds.length > 0 && Math.min(...bounds) > cut ? cut : 0;
}

/** Kaplan-Meier curves with their bands, a tick for what was cut off, and the numbers at risk below. */
export function survivalScene(input: SurvivalInput): SurvivalScene {
  const { width, height, palette, textSize, isNarrow, curves, longest, ticks } = input;
  const { colour } = palette;
  const low = lowestShare(curves);
  const shares = low === 0 ? [0, 0.25, 0.5, 0.75, 1] : [0.6, 0.7, 0.8, 0.9, 1];
  const labelRoom = isNarrow
    ? 10
    : Math.min(
        width * 0.34,
        14 +
          Math.max(
            0,
            ...curves.flatMap(({ name, shortName, label }) => [
              textWidth(label(shortName), textSize, true),
              textWidth(name, textSize) + sampleRoom + 6,
            ]),
          ),
      );
  const left = 8 + Math.max(...shares.map((share) => textWidth(input.formatShare(share), textSize)));
  const below = (textSize + 6) * 2 + 6 + atRiskHeight(curves.length, textSize, isNarrow);
  const natural = Math.max(170, Math.min(320, width * (isNarrow ? 0.6 : 0.34)));
  const plotHeight = height === null ? natural : Math.max(110, height - below - textSize * 2);
  const plot: Plot = {
    left,
    right: width - labelRoom,
    top: textSize * 2,
    bottom: textSize * 2 + plotHeight,
  };
  const x = scaleLinear([0, Math.max(longest, Number.EPSILON)], [plot.left, plot.right]);
  const y = scaleLinear([low, 1], [plot.bottom, plot.top]);

  const lines: LineMark[] = [];
  const texts: TextMark[] = [{ x: 0, y: textSize, text: input.unit, size: textSize, colour: colour.ink3 }];
  for (const share of shares) {
    const isBase = share === low;
    lines.push({
      x1: plot.left,
      x2: plot.right,
      y1: y(share),
      y2: y(share),
      colour: isBase ? colour.axis : colour.grid,
      width: 1,
    });
    texts.push({
      x: plot.left - 6,
      y: y(share) + textSize * 0.35,
      text: input.formatShare(share),
      size: textSize,
      colour: colour.ink3,
      anchor: 'end',
    });
  }
  for (const tick of ticks) {
    lines.push({
      x1: x(tick),
      x2: x(tick),
      y1: plot.bottom,
      y2: plot.bottom + 4,
      colour: colour.axis,
      width: 1,
    });
    texts.push({
      x: x(tick),
      y: plot.bottom + textSize + 6,
      text: input.formatTime(tick),
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  }
  texts.push({
    x: (plot.left + plot.right) / 2,
    y: plot.bottom + (textSize + 6) * 2,
    text: input.axisTitle,
    size: textSize,
    colour: colour.ink3,
    anchor: 'middle',
  });

  const marks = curves.map((curve) => curveMarks(curve, x, y, slotStyle(palette, curve.slot), palette));
  const hasEndLabels = !isNarrow && curves.length * (textSize + 3) <= plotHeight;
  if (hasEndLabels) {
    const places = spread(
      curves.map(({ points }) => y(points.at(-1)?.survival ?? 1)),
      textSize + 3,
      plot.bottom,
    );
    curves.forEach((curve, i) =>
      texts.push({
        x: plot.right + 8,
        y: (places[i] ?? 0) + textSize * 0.35,
        text: fitLabel(curve.shortName, curve, labelRoom - 8, textSize),
        size: textSize,
        weight: 700,
        colour: slotStyle(palette, curve.slot).textColour,
      }),
    );
  }
  const table = atRiskTable(input, plot, x, plot.bottom + (textSize + 6) * 2 + 6);
  return {
    width,
    height: plot.bottom + below,
    lines: [...lines, ...table.lines],
    axisBreak:
      low === 0
        ? ''
        : `M${plot.left - 5},${plot.bottom - 7}l10,-4M${plot.left - 5},${plot.bottom - 11}l10,-4`,
    axisColour: colour.axis,
    curves: marks,
    texts: [...texts, ...table.texts],
    ink: colour.ink,
  };
}
