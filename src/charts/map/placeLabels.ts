import { contrast } from '../../theme/contrast';
import type { CountryCoverage } from '../../measures/coverage/countryStates';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { TextMark } from '../scene';
import { classOf, type ClassScale } from './classes';
import type { WorldGeometry } from './worldGeometry';

interface LabelInput {
  readonly geometry: WorldGeometry;
  readonly byId: ReadonlyMap<string, CountryCoverage>;
  readonly scale: ClassScale;
  readonly palette: Palette;
  readonly textSize: number;
  readonly nameOf: (countryId: string) => { readonly text: string; readonly language: string };
  readonly formatCount: (count: number) => string;
}

/** How much wider than tall the room for a label is, as a share of the root of the area. */
const roomFactor = 1.15;
const mostLabels = 9;

/** The theme's ink or its surface, whichever reads better on a fill. */
function inkOn(fill: string, { colour }: Palette): string {
  return contrast(colour.ink, fill) >= contrast(colour.surface, fill) ? colour.ink : colour.surface;
}

/** Name and value inside the areas that are large enough, most ties first. */
export function placeLabels({
  geometry,
  byId,
  scale,
  palette,
  textSize,
  nameOf,
  formatCount,
}: LabelInput): TextMark[] {
  const marks: TextMark[] = [];
  const candidates = geometry.areas
    .map((area) => ({ ...area, country: byId.get(area.id) }))
    .filter(({ country }) => country?.state === 'value')
    .sort((a, b) => (b.country?.ties ?? 0) - (a.country?.ties ?? 0));
  const boxes: { x: number; y: number; half: number }[] = [];
  for (const { id, extent, country } of candidates) {
    const anchor = geometry.anchors.get(id);
    if (anchor === undefined || country === undefined || boxes.length >= mostLabels) continue;
    const name = nameOf(id);
    const half = textWidth(name.text, textSize, true) / 2;
    if (half * 2 > Math.sqrt(extent) * roomFactor || extent < textSize * textSize * 9) continue;
    const [x, anchorY] = anchor;
    const y = Math.max(anchorY, textSize + 2);
    if (
      boxes.some((box) => Math.abs(box.x - x) < box.half + half + 4 && Math.abs(box.y - y) < textSize * 2.6)
    )
      continue;
    boxes.push({ x, y, half });
    const fill = scale.colours[classOf(scale, country.ties)] ?? palette.colour.surface;
    const colour = inkOn(fill, palette);
    marks.push({
      x,
      y: y - 2,
      text: name.text,
      language: name.language,
      size: textSize,
      weight: 700,
      colour,
      anchor: 'middle',
      halo: fill,
    });
    marks.push({
      x,
      y: y + textSize,
      text: formatCount(country.ties),
      size: textSize,
      colour,
      anchor: 'middle',
      halo: fill,
    });
  }
  return marks;
}
