import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { LineMark, TextMark } from '../scene';
import type { WorldGeometry } from './worldGeometry';

/** A region to point out, in words. */
export interface RegionNote {
  readonly regionId: string;
  readonly title: string;
  readonly detail: string;
}

export interface RegionNoteMark {
  readonly leader: LineMark;
  readonly title: TextMark;
  readonly detail: TextMark;
}

/** Regions beside open sea, with the point spoken of and the place for the words (longitude, latitude). */
const places: Readonly<
  Record<string, { readonly from: readonly [number, number]; readonly to: readonly [number, number] }>
> = {
  'm49-029': { from: [-66, 18], to: [-48, 31] },
  'm49-011': { from: [-12, 12], to: [-22, -2] },
  'm49-017': { from: [10, -4], to: [-10, -16] },
  'm49-014': { from: [48, -14], to: [68, -22] },
  pacific: { from: [170, -12], to: [172, -27] },
};

/** Regions that a note can stand for, in the order in which they are tried. */
export const notableRegions = Object.keys(places);

/** Notes with leaders into the sea; none where its words would meet a label. */
export function regionNotes(
  notes: readonly RegionNote[],
  geometry: WorldGeometry,
  { colour }: Palette,
  size: number,
  labels: readonly TextMark[],
): RegionNoteMark[] {
  return notes.slice(0, 5).flatMap(({ regionId, title, detail }) => {
    const place = places[regionId];
    const from = place && geometry.project(place.from[0], place.from[1]);
    const to = place && geometry.project(place.to[0], place.to[1]);
    if (!from || !to) return [];
    const half = Math.max(textWidth(title, size, true), textWidth(detail, size)) / 2;
    const x = Math.min(Math.max(to[0], half + 2), geometry.width - half - 2);
    const isBelow = to[1] > from[1];
    const y = isBelow ? to[1] + size : to[1] - size - 4;
    const meets = labels.some(
      (label) =>
        Math.abs(label.x - x) < half + textWidth(label.text, label.size) / 2 &&
        Math.abs(label.y - y) < size * 2.4,
    );
    if (meets) return [];
    const text = { x, size, anchor: 'middle' as const, halo: colour.surface };
    return [
      {
        leader: { x1: from[0], y1: from[1], x2: to[0], y2: to[1], colour: colour.ink3, width: 0.75 },
        title: { ...text, y, text: title, weight: 700 as const, colour: colour.ink },
        detail: { ...text, y: y + size + 2, text: detail, colour: colour.ink2 },
      },
    ];
  });
}
