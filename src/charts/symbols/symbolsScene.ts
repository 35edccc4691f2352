import { choroplethScene, type ChoroplethScene } from '../map/choroplethScene';
import type { ShadeOf } from '../map/shade';
import type { WorldGeometry } from '../map/worldGeometry';
import { textWidth } from '../parts/textWidth';
import type { MarkName, TextMark } from '../scene';
import type { Palette } from '../../theme/palette';

/** What a symbol stands for: an amount, none for certain, or an amount that is not known. */
export interface SymbolValue {
  readonly countryId: string;
  readonly kind: 'value' | 'zero' | 'not-known' | 'none-recorded';
  /** Amount whose area the symbol has, in the unit of the figure. */
  readonly amount: number;
  readonly fill: string;
  readonly label: string;
  /** Amount in words. */
  readonly text: string;
}

export interface SymbolMark extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeWidth: number;
}

export interface SymbolsScene {
  readonly width: number;
  readonly height: number;
  readonly land: ChoroplethScene;
  readonly symbols: readonly SymbolMark[];
  readonly labels: readonly TextMark[];
  readonly ink: string;
}

export interface SymbolsInput {
  readonly geometry: WorldGeometry;
  readonly palette: Palette;
  readonly isNarrow: boolean;
  readonly textSize: number;
  readonly values: readonly SymbolValue[];
  /** Amount of the largest symbol; the same through time and between compared maps. */
  readonly largest: number;
  readonly landOf: ShadeOf;
  readonly nameOf: (countryId: string) => { readonly text: string; readonly language: string };
  readonly keyPrefix?: string;
}

const widestRadius = 28;
const smallestRadius = 2;
const ringRadius = 4;
const mostLabels = 10;

/** Radius of the largest symbol on a map of a width, in px. */
export function largestRadius(width: number): number {
  return Math.min(widestRadius, Math.max(14, width * 0.034));
}

/** Radius in px whose circle has an area in proportion to the amount. */
export function radiusOf(amount: number, largest: number, width: number): number {
  return Math.max(smallestRadius, largestRadius(width) * Math.sqrt(amount / Math.max(1, largest)));
}

const rounded = (value: number) => Math.round(value * 10) / 10;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names beside the largest symbols: right, left, above or below, and left out where all four meet another. */
function labelsOf(
  symbols: readonly (SymbolMark & { readonly value: SymbolValue })[],
  { geometry, palette, textSize, nameOf }: SymbolsInput,
): TextMark[] {
  const taken: Box[] = [];
  const marks: TextMark[] = [];
  for (const { x, y, radius, value } of symbols.slice(0, mostLabels)) {
    const name = nameOf(value.countryId);
    const text = `${name.text} ${value.text}`;
    const width = textWidth(text, textSize, true);
    const half = textSize * 0.6;
    const boxes: readonly (readonly [left: number, middle: number])[] = [
      [x + radius + 3, y],
      [x - radius - 3 - width, y],
      [x - width / 2, y - radius - half - 2],
      [x - width / 2, y + radius + half + 2],
    ];
    const free = boxes.find(([left, middle]) => {
      const box = { left, right: left + width, top: middle - half, bottom: middle + half };
      const isInside =
        left >= 0 && box.right <= geometry.width && box.top >= 0 && box.bottom <= geometry.height;
      const meetsSymbol = symbols.some(
        (other) =>
          other.radius >= ringRadius * 1.5 &&
          other.value.countryId !== value.countryId &&
          meet(box, {
            left: other.x - other.radius,
            right: other.x + other.radius,
            top: other.y - other.radius,
            bottom: other.y + other.radius,
          }),
      );
      return isInside && !meetsSymbol && !taken.some((other) => meet(box, other));
    });
    if (free === undefined) continue;
    const [left, middle] = free;
    taken.push({ left, right: left + width, top: middle - half, bottom: middle + half });
    marks.push({
      x: rounded(left),
      y: rounded(middle + textSize * 0.35),
      text,
      language: name.language,
      size: textSize,
      weight: 700,
      colour: palette.colour.ink,
      halo: palette.colour.surface,
    });
  }
  return marks;
}

/** Circles whose area stands for an amount, over a plain map; small ones on top. */
export function symbolsScene(input: SymbolsInput): SymbolsScene {
  const { geometry, palette, values, largest, keyPrefix = '' } = input;
  const { colour } = palette;
  const withSymbol = new Set(
    values.filter(({ kind }) => kind !== 'none-recorded').map(({ countryId }) => countryId),
  );
  const land = choroplethScene({
    ...input,
    shadeOf: (id) => {
      const shade = input.landOf(id);
      return { ...shade, value: null, isShown: shade.isShown && !withSymbol.has(id) };
    },
    notes: [],
  });
  const symbols = values
    .filter(({ countryId }) => withSymbol.has(countryId))
    .flatMap((value) => {
      const place = geometry.anchors.get(value.countryId);
      if (place === undefined) return [];
      const isAmount = value.kind === 'value';
      return [
        {
          value,
          key: keyPrefix + value.countryId,
          label: value.label,
          x: place[0],
          y: place[1],
          radius: rounded(isAmount ? radiusOf(value.amount, largest, geometry.width) : ringRadius),
          fill: value.kind === 'zero' ? 'none' : value.fill,
          fillOpacity: isAmount ? 0.85 : 1,
          stroke: isAmount ? colour.surface : colour.ink2,
          strokeWidth: value.kind === 'zero' ? 2 : 1,
        },
      ];
    })
    .sort((a, b) => b.radius - a.radius || a.key.localeCompare(b.key));
  const amounts = symbols.filter(({ value }) => value.kind === 'value');
  const hasWords = !input.isNarrow && geometry.width >= 560;
  return {
    width: geometry.width,
    height: geometry.height,
    land: {
      ...land,
      // The area of a country with a symbol leads to the symbol, which is the mark.
      areas: land.areas.map((area) =>
        withSymbol.has(area.key.slice(keyPrefix.length))
          ? { ...area, key: `${keyPrefix}area-${area.key.slice(keyPrefix.length)}` }
          : area,
      ),
    },
    symbols,
    labels: hasWords ? labelsOf(amounts, input) : [],
    ink: colour.ink,
  };
}
