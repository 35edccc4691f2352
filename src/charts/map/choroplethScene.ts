import type { Palette } from '../../theme/palette';
import type { MarkName, TextMark } from '../scene';
import { placeLabels } from './placeLabels';
import { regionNotes, type RegionNote, type RegionNoteMark } from './regionNotes';
import type { ShadeOf } from './shade';
import type { WorldGeometry } from './worldGeometry';

/** An outline; one without a label belongs to no country and is no mark. */
export interface AreaMark extends MarkName {
  readonly outline: string;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

export interface DotMark extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
}

export interface ChoroplethScene {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly AreaMark[];
  readonly dots: readonly DotMark[];
  readonly coast: string;
  readonly coastColour: string;
  /** Edge of the earth where the projection shows one. */
  readonly sphere: { readonly outline: string; readonly stroke: string } | null;
  readonly homeOutline: string | null;
  readonly labels: readonly TextMark[];
  readonly notes: readonly RegionNoteMark[];
  readonly hatch: { readonly fill: string; readonly line: string };
  readonly ink: string;
}

export interface ChoroplethInput {
  readonly geometry: WorldGeometry;
  readonly palette: Palette;
  readonly isNarrow: boolean;
  readonly textSize: number;
  readonly shadeOf: ShadeOf;
  /** Name of a country on the map, with its language. */
  readonly nameOf: (countryId: string) => { readonly text: string; readonly language: string };
  readonly notes: readonly RegionNote[];
  /** Begins the keys of the marks, where a figure has several maps. */
  readonly keyPrefix?: string;
}

/** Width in px under which a map has no room for words. */
const narrowestWithWords = 560;

/**
 * Fills and words of a map whose geometry is given: cheap enough to be made at every step of a
 * slider. Outlines are passed through, never rebuilt.
 */
export function choroplethScene(input: ChoroplethInput): ChoroplethScene {
  const { geometry, palette, isNarrow, shadeOf, keyPrefix = '' } = input;
  const { colour } = palette;
  const dotted = new Set(geometry.dots.map(({ id }) => id));
  const shades = new Map(geometry.areas.map(({ id }) => [id, shadeOf(id)]));
  const areas = geometry.areas.flatMap(({ id, outline }): AreaMark[] => {
    const shade = shades.get(id);
    if (shade === undefined) return [];
    return [
      {
        key: keyPrefix + (dotted.has(id) ? `area-${id}` : id),
        label: shade.label,
        outline,
        fill: shade.fill,
        stroke:
          palette.theme === 'highContrast' ? colour.ink : shade.isStrong ? colour.surface : colour.mapBorder,
        strokeWidth: shade.isStrong ? 0.75 : 0.5,
      },
    ];
  });
  const dots = geometry.dots.flatMap(({ id, x, y }): DotMark[] => {
    const { fill, label, isShown } = shadeOf(id);
    if (!isShown) return [];
    return [{ key: keyPrefix + id, label, x, y, radius: geometry.dotRadius, fill, stroke: colour.mapBorder }];
  });
  const home = geometry.areas.find(({ id }) => shades.get(id)?.isHome === true);
  const hasWords = !isNarrow && geometry.width >= narrowestWithWords;
  const labels = !hasWords ? [] : placeLabels({ ...input, shades });
  return {
    width: geometry.width,
    height: geometry.height,
    areas,
    dots,
    coast: geometry.coast,
    coastColour: colour.mapBorder,
    sphere: geometry.sphere === null ? null : { outline: geometry.sphere, stroke: colour.mapBorder },
    homeOutline: home === undefined ? null : geometry.borderOf(home.id),
    labels,
    notes: !hasWords ? [] : regionNotes(input.notes, geometry, palette, input.textSize, labels),
    hatch: { fill: colour.noDataFill, line: colour.noDataHatch },
    ink: colour.ink,
  };
}
