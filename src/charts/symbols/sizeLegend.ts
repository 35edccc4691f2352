import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { TextMark } from '../scene';
import { mapLegend, type LegendState, type MapLegendScene } from '../map/mapLegend';
import { radiusOf } from './symbolsScene';

export interface SizeLegendScene {
  readonly width: number;
  readonly height: number;
  /** Circles that stand on one ground line. */
  readonly circles: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  readonly leaders: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly texts: readonly TextMark[];
  readonly stroke: string;
  readonly states: MapLegendScene;
  readonly statesAt: readonly [x: number, y: number];
}

interface SizeLegendInput {
  readonly width: number;
  readonly mapWidth: number;
  readonly palette: Palette;
  readonly isNarrow: boolean;
  readonly textSize: number;
  readonly title: string;
  readonly largest: number;
  readonly formatCount: (count: number) => string;
  readonly states: readonly LegendState[];
}

const steps = [1, 2, 5];

/** Three round amounts up to the largest one. */
export function legendAmounts(largest: number): number[] {
  const round = Array.from({ length: 7 }, (_, power) => steps.map((step) => step * 10 ** power))
    .flat()
    .filter((amount) => amount <= largest);
  const top = round.at(-1) ?? 1;
  return [
    ...new Set([top, round.findLast((n) => n <= top / 4) ?? 1, round.findLast((n) => n <= top / 16) ?? 1]),
  ];
}

/** Nested circles with their amounts, and beside them the states without an amount. */
export function sizeLegend(input: SizeLegendInput): SizeLegendScene {
  const { width, mapWidth, palette, isNarrow, textSize, title, largest, formatCount } = input;
  const { colour } = palette;
  const amounts = legendAmounts(largest);
  const radii = amounts.map((amount) => radiusOf(amount, largest, mapWidth));
  const most = Math.max(...radii);
  const top = Math.round(textSize * 1.5) + 8;
  const ground = top + Math.max(2 * most, (textSize + 2) * amounts.length);
  const textX = 2 * most + 26;
  const line = textSize + 2;
  const texts: TextMark[] = [{ x: 0, y: textSize, text: title, size: textSize, colour: colour.ink }];
  const leaders: { x1: number; x2: number; y: number }[] = [];
  let highest = Infinity;
  // From the smallest upwards, so that no label sinks below the ground line.
  const levels = radii.reduceRight<number[]>((list, radius) => {
    highest = Math.min(ground - 2 * radius, highest - line);
    return [highest, ...list];
  }, []);
  amounts.forEach((amount, i) => {
    const y = levels[i] ?? ground;
    leaders.push({ x1: most, x2: textX - 4, y });
    texts.push({
      x: textX,
      y: y + textSize * 0.35,
      text: formatCount(amount),
      size: textSize,
      colour: colour.ink,
    });
  });
  const circlesWidth = Math.max(textX + 44, textWidth(title, textSize) + 16);
  const bottom = ground + 4;
  const isBeside = !isNarrow && width - circlesWidth > 220;
  const states = mapLegend({
    width: isBeside ? width - circlesWidth : width,
    palette,
    isNarrow: true,
    textSize,
    title: '',
    countsTitle: '',
    classes: [],
    states: input.states,
  });
  const statesAt = isBeside ? ([circlesWidth, 0] as const) : ([0, bottom - textSize] as const);
  return {
    width,
    height: Math.ceil(Math.max(bottom, input.states.length === 0 ? 0 : statesAt[1] + states.height)),
    circles: radii.map((radius) => ({ x: most, y: ground - radius, radius })),
    leaders,
    texts,
    stroke: colour.ink2,
    states,
    statesAt,
  };
}
