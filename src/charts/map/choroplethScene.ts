import type { CountryCoverage, ValueState } from '../../measures/coverage/countryStates';
import type { Palette } from '../../theme/palette';
import type { MarkName, TextMark } from '../scene';
import { classOf, classScale, type ClassScale } from './classes';
import { placeLabels } from './placeLabels';
import { regionNotes, type RegionNote, type RegionNoteMark } from './regionNotes';
import type { WorldGeometry } from './worldGeometry';

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
  readonly homeOutline: string | null;
  readonly labels: readonly TextMark[];
  readonly notes: readonly RegionNoteMark[];
  readonly hatch: { readonly fill: string; readonly line: string };
  readonly ink: string;
}

export interface ChoroplethInput {
  readonly geometry: WorldGeometry;
  readonly coverage: readonly CountryCoverage[];
  readonly palette: Palette;
  readonly isNarrow: boolean;
  readonly textSize: number;
  /** Words for a country: its name on the map, its number, and the sentence a screen reader says. */
  readonly nameOf: (countryId: string) => { readonly text: string; readonly language: string };
  readonly formatCount: (count: number) => string;
  readonly describe: (country: CountryCoverage) => string;
  readonly notes: readonly RegionNote[];
}

/** The pattern of "not known", by its id in the drawing. */
export const hatchFill = 'url(#hatch)';

export function scaleOf(palette: Palette, isNarrow: boolean): ClassScale {
  return classScale(isNarrow ? palette.sequential5 : palette.sequential7);
}

function fillOf(state: ValueState, ties: number, scale: ClassScale, { colour }: Palette): string {
  switch (state) {
    case 'value':
      return scale.colours[classOf(scale, ties)] ?? colour.surface;
    case 'zero':
      return scale.colours[0] ?? colour.surface;
    case 'not-known':
      return hatchFill;
    case 'none-recorded':
      return colour.surface;
    default:
      return colour.mapContext;
  }
}

/** Width in px under which a map has no room for words. */
const narrowestWithWords = 560;

/** Class colours dark enough (light enough in dark) that a surface-coloured border parts them. */
const strongClass = 3;

/**
 * Fills and words of a map whose geometry is given: cheap enough to be made at every step of a
 * slider. Outlines are passed through, never rebuilt.
 */
export function choroplethScene(input: ChoroplethInput): ChoroplethScene {
  const { geometry, coverage, palette, isNarrow } = input;
  const { colour } = palette;
  const scale = scaleOf(palette, isNarrow);
  const byId = new Map(coverage.map((country) => [country.countryId, country]));
  const dotted = new Set(geometry.dots.map(({ id }) => id));
  const look = (id: string) => {
    const country = byId.get(id) ?? { countryId: id, state: 'outside' as const, ties: 0, possible: 0 };
    const isStrong = country.state === 'value' && classOf(scale, country.ties) >= strongClass;
    return { country, fill: fillOf(country.state, country.ties, scale, palette), isStrong };
  };
  const areas = geometry.areas.map(({ id, outline }): AreaMark => {
    const { country, fill, isStrong } = look(id);
    return {
      key: dotted.has(id) ? `area-${id}` : id,
      label: input.describe(country),
      outline,
      fill,
      stroke: palette.theme === 'highContrast' ? colour.ink : isStrong ? colour.surface : colour.mapBorder,
      strokeWidth: isStrong ? 0.75 : 0.5,
    };
  });
  const dots = geometry.dots.flatMap(({ id, x, y }): DotMark[] => {
    const { country, fill } = look(id);
    if (country.state === 'outside') return [];
    return [
      {
        key: id,
        label: input.describe(country),
        x,
        y,
        radius: geometry.dotRadius,
        fill,
        stroke: colour.mapBorder,
      },
    ];
  });
  const home = coverage.find(({ state }) => state === 'home');
  const hasWords = !isNarrow && geometry.width >= narrowestWithWords;
  const labels = !hasWords ? [] : placeLabels({ ...input, scale, byId });
  return {
    width: geometry.width,
    height: geometry.height,
    areas,
    dots,
    coast: geometry.coast,
    coastColour: colour.mapBorder,
    homeOutline: geometry.areas.find(({ id }) => id === home?.countryId)?.outline ?? null,
    labels,
    notes: !hasWords ? [] : regionNotes(input.notes, geometry, palette, input.textSize, labels),
    hatch: { fill: colour.noDataFill, line: colour.noDataHatch },
    ink: colour.ink,
  };
}
