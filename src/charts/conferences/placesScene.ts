import { choroplethScene, type ChoroplethScene } from '../map/choroplethScene';
import type { WorldGeometry } from '../map/worldGeometry';
import { textWidth } from '../parts/textWidth';
import type { MarkName, TextMark } from '../scene';
import { radiusOf } from '../symbols/symbolsScene';
import type { Palette } from '../../theme/palette';

/** A host city, or a country of which no city is known. */
export interface HostPlace extends MarkName {
  /** What stands beside it where there is room: name and number. */
  readonly caption: string;
  readonly language: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Editions held there. */
  readonly amount: number;
  readonly isCity: boolean;
}

export interface PlaceMark extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

export interface PlacesScene {
  readonly width: number;
  readonly height: number;
  readonly land: ChoroplethScene;
  readonly places: readonly PlaceMark[];
  readonly labels: readonly TextMark[];
  readonly ink: string;
}

export interface PlacesInput {
  readonly geometry: WorldGeometry;
  readonly palette: Palette;
  readonly isNarrow: boolean;
  readonly textSize: number;
  readonly places: readonly HostPlace[];
}

const mostLabels = 16;
const narrowestWithWords = 560;
const rounded = (value: number) => Math.round(value * 10) / 10;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Names beside the places, those of most editions first, where they do not meet each other: beside all
 * circles if there is room, else over circles of fewer editions.
 */
function labelsOf(
  marks: readonly (PlaceMark & { readonly place: HostPlace })[],
  { geometry, palette, textSize }: PlacesInput,
): TextMark[] {
  const circles = marks.map(({ x, y, radius, place }) => ({
    amount: place.amount,
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  const taken: Box[] = [];
  const half = textSize * 0.6;
  return marks.flatMap(({ x, y, radius, place }): TextMark[] => {
    const width = textWidth(place.caption, textSize, true);
    const options: readonly (readonly [left: number, middle: number])[] = [
      [x + radius + 3, y],
      [x - radius - 3 - width, y],
      [x - width / 2, y - radius - half - 2],
      [x - width / 2, y + radius + half + 2],
    ];
    const boxes = options
      .map(([left, middle]) => ({ left, right: left + width, top: middle - half, bottom: middle + half }))
      .filter(
        (box) =>
          box.left >= 0 &&
          box.right <= geometry.width &&
          box.top >= 0 &&
          box.bottom <= geometry.height &&
          !taken.some((other) => meet(box, other)),
      );
    const isClear = (box: Box, least: number) =>
      circles.every((circle) => circle.amount < least || !meet(box, circle.box));
    const box = boxes.find((one) => isClear(one, 0)) ?? boxes.find((one) => isClear(one, place.amount));
    if (box === undefined) return [];
    taken.push(box);
    return [
      {
        x: rounded(box.left),
        y: rounded((box.top + box.bottom) / 2 + textSize * 0.35),
        text: place.caption,
        size: textSize,
        weight: 700,
        language: place.language,
        colour: palette.colour.ink,
        halo: palette.colour.surface,
      },
    ];
  });
}

/** Circles on a plain map whose area is the number of editions; rings where only the country is known. */
export function placesScene(input: PlacesInput): PlacesScene {
  const { geometry, palette, places, isNarrow } = input;
  const { colour } = palette;
  const land = choroplethScene({
    ...input,
    shadeOf: () => ({
      fill: colour.mapContext,
      isStrong: false,
      isShown: false,
      isHome: false,
      label: '',
      value: null,
      weight: 0,
    }),
    nameOf: () => ({ text: '', language: 'en' }),
    notes: [],
  });
  const largest = Math.max(1, ...places.map(({ amount }) => amount));
  const marks = places
    .flatMap((place) => {
      const at = geometry.project(place.longitude, place.latitude);
      if (at === null) return [];
      return [
        {
          place,
          key: place.key,
          label: place.label,
          x: rounded(at[0]),
          y: rounded(at[1]),
          radius: rounded(Math.max(3, radiusOf(place.amount, largest, geometry.width))),
          fill: place.isCity ? colour.accent : 'none',
          stroke: place.isCity ? colour.surface : colour.accent,
          strokeWidth: place.isCity ? 1 : 2,
        },
      ];
    })
    .sort((a, b) => b.place.amount - a.place.amount || a.key.localeCompare(b.key));
  const hasWords = !isNarrow && geometry.width >= narrowestWithWords;
  return {
    width: geometry.width,
    height: geometry.height,
    land,
    places: marks,
    labels: hasWords ? labelsOf(marks, input).slice(0, mostLabels) : [],
    ink: colour.ink,
  };
}
