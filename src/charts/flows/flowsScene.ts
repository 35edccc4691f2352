import { choroplethScene, type ChoroplethScene } from '../map/choroplethScene';
import type { ShadeOf } from '../map/shade';
import type { WorldGeometry } from '../map/worldGeometry';
import { textWidth } from '../parts/textWidth';
import type { MarkName, TextMark } from '../scene';
import type { Palette } from '../../theme/palette';

/** Ties from the seat of a subject to a country, or to the countries of a region taken together. */
export interface Flow {
  readonly key: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly amount: number;
  readonly isSum: boolean;
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly label: string;
}

export interface FlowMark extends MarkName {
  readonly path: string;
  readonly width: number;
  readonly dash: string | undefined;
  /** Far end; `null` where it is out of sight. */
  readonly end: readonly [number, number] | null;
  readonly isSum: boolean;
}

export interface FlowsScene {
  readonly width: number;
  readonly height: number;
  readonly land: ChoroplethScene;
  readonly flows: readonly FlowMark[];
  readonly seat: readonly [number, number] | null;
  readonly labels: readonly TextMark[];
  readonly colour: string;
  readonly surface: string;
  readonly ink: string;
}

export interface FlowsInput {
  readonly geometry: WorldGeometry;
  readonly palette: Palette;
  readonly isNarrow: boolean;
  readonly textSize: number;
  readonly seat: { readonly longitude: number; readonly latitude: number };
  /** From the largest to the smallest. */
  readonly flows: readonly Flow[];
  readonly largest: number;
  readonly landOf: ShadeOf;
  readonly nameOf: (countryId: string) => { readonly text: string; readonly language: string };
}

export const narrowestFlow = 1;
export const widestFlow = 8;
const mostLabels = 8;

/** Width of a flow in px: linear in its amount, from the narrowest that can be seen. */
export function flowWidth(amount: number, largest: number): number {
  const width = narrowestFlow + (widestFlow - narrowestFlow) * (amount / Math.max(1, largest));
  return Math.round(width * 10) / 10;
}

function labelsOf(marks: readonly (FlowMark & { flow: Flow })[], input: FlowsInput): TextMark[] {
  const { geometry, palette, textSize } = input;
  const boxes: { x: number; y: number; half: number }[] = [];
  const labels: TextMark[] = [];
  for (const { flow, end } of marks) {
    if (end === null || labels.length >= mostLabels) continue;
    const text = `${flow.name} ${flow.text}`;
    const half = textWidth(text, textSize, true) / 2;
    const places = [end[1] - 7, end[1] + textSize + 5];
    const x = Math.min(Math.max(end[0], half + 2), geometry.width - half - 2);
    const y = places.find(
      (candidate) =>
        candidate > textSize &&
        candidate < geometry.height &&
        !boxes.some(
          (box) => Math.abs(box.x - x) < box.half + half + 4 && Math.abs(box.y - candidate) < textSize * 1.3,
        ),
    );
    if (y === undefined) continue;
    boxes.push({ x, y, half });
    labels.push({
      x: Math.round(x * 10) / 10,
      y: Math.round(y * 10) / 10,
      text,
      language: flow.language,
      size: textSize,
      weight: 700,
      colour: palette.colour.ink,
      halo: palette.colour.surface,
      anchor: 'middle',
    });
  }
  return labels;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

function placeOf(
  geometry: WorldGeometry,
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
): readonly [number, number] | null {
  const point = geometry.project(longitude, latitude);
  return point === null ? null : [rounded(point[0]), rounded(point[1])];
}

/** Great circles from a seat, as wide as their ties; what is summed by region is dashed. */
export function flowsScene(input: FlowsInput): FlowsScene {
  const { geometry, palette, seat, flows, largest } = input;
  const { colour } = palette;
  const land = choroplethScene({
    ...input,
    shadeOf: (id) => ({ ...input.landOf(id), value: null, isShown: false }),
    notes: [],
  });
  const marks = flows.flatMap((flow) => {
    const path = geometry.line([
      [seat.longitude, seat.latitude],
      [flow.longitude, flow.latitude],
    ]);
    if (path === null) return [];
    return [
      {
        flow,
        key: flow.key,
        label: flow.label,
        path,
        width: flowWidth(flow.amount, largest),
        dash: flow.isSum ? '5 3' : undefined,
        end: placeOf(geometry, flow),
        isSum: flow.isSum,
      },
    ];
  });
  const hasWords = !input.isNarrow && geometry.width >= 560;
  return {
    width: geometry.width,
    height: geometry.height,
    land: {
      ...land,
      areas: land.areas.map((area) => ({ ...area, key: `area-${area.key.replace(/^area-/, '')}` })),
    },
    flows: marks,
    seat: placeOf(geometry, seat),
    labels: hasWords ? labelsOf(marks, input) : [],
    colour: colour.accent,
    surface: colour.surface,
    ink: colour.ink,
  };
}
