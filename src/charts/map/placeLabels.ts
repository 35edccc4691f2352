import { contrast } from '../../theme/contrast';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { TextMark } from '../scene';
import type { CountryShade } from './shade';
import type { WorldGeometry } from './worldGeometry';

interface LabelInput {
  readonly geometry: WorldGeometry;
  readonly shades: ReadonlyMap<string, CountryShade>;
  readonly palette: Palette;
  readonly textSize: number;
  readonly nameOf: (countryId: string) => { readonly text: string; readonly language: string };
}

/** How much wider than tall the room for a label is, as a share of the root of the area. */
const roomFactor = 1.15;
const mostLabels = 9;
const mostLabelsZoomed = 30;

/** The theme's ink or its surface, whichever reads better on a fill. */
export function inkOn(fill: string, { colour }: Palette): string {
  if (!fill.startsWith('#')) return colour.ink;
  return contrast(colour.ink, fill) >= contrast(colour.surface, fill) ? colour.ink : colour.surface;
}

/** Name and value inside the areas that are large enough, the weightiest first. */
export function placeLabels({ geometry, shades, palette, textSize, nameOf }: LabelInput): TextMark[] {
  const marks: TextMark[] = [];
  const most = geometry.isZoomed ? mostLabelsZoomed : mostLabels;
  const candidates = geometry.areas
    .map((area) => ({ ...area, shade: shades.get(area.id) }))
    .filter(({ shade }) => shade !== undefined && shade.value !== null)
    .sort((a, b) => (b.shade?.weight ?? 0) - (a.shade?.weight ?? 0));
  const boxes: { x: number; y: number; half: number }[] = [];
  for (const { id, extent, shade } of candidates) {
    const anchor = geometry.anchors.get(id);
    const value = shade?.value ?? null;
    if (anchor === undefined || shade === undefined || value === null || boxes.length >= most) continue;
    const name = nameOf(id);
    const half = textWidth(name.text, textSize, true) / 2;
    if (half * 2 > Math.sqrt(extent) * roomFactor || extent < textSize * textSize * 9) continue;
    const [x, anchorY] = anchor;
    if (x < half || x > geometry.width - half || anchorY > geometry.height - textSize) continue;
    const y = Math.max(anchorY, textSize + 2);
    if (
      boxes.some((box) => Math.abs(box.x - x) < box.half + half + 4 && Math.abs(box.y - y) < textSize * 2.6)
    )
      continue;
    boxes.push({ x, y, half });
    const { fill } = shade;
    const colour = inkOn(fill, palette);
    const halo = fill.startsWith('#') ? fill : palette.colour.surface;
    marks.push({
      x,
      y: y - 2,
      text: name.text,
      language: name.language,
      size: textSize,
      weight: 700,
      colour,
      anchor: 'middle',
      halo,
    });
    marks.push({ x, y: y + textSize, text: value, size: textSize, colour, anchor: 'middle', halo });
  }
  return marks;
}
