import type { CountryCoverage } from '../../measures/coverage/countryStates';
import { drawingPart, type DrawingPart } from '../../charts/drawing';
import Choropleth from '../../charts/map/Choropleth.svelte';
import { choroplethScene } from '../../charts/map/choroplethScene';
import { levelClasses, stateEntries } from '../../charts/map/levelLegend';
import { levelShades, scaleOf } from '../../charts/map/levelShades';
import MapLegend from '../../charts/map/MapLegend.svelte';
import { mapLegend, type LegendState } from '../../charts/map/mapLegend';
import { notableRegions, type RegionNote } from '../../charts/map/regionNotes';
import type { Figure, LayoutSize } from '../figure';
import { coverageBase, type CoverageFigureInput } from './coverageBase';
import { regionName } from './regionName';
import { byRegion, mapRegion } from './regions';
import type { Shading } from './shading';
import { legendWords, localNames, valueWords } from './words';

function regionNotesOf(input: CoverageFigureInput): RegionNote[] {
  const regions = byRegion(input.model.now.countries, input.data.countries, mapRegion);
  return notableRegions.flatMap((id) => {
    const region = regions.find((candidate) => candidate.id === id);
    if (region === undefined || region.reached / region.size >= 0.5) return [];
    const { text } = input;
    return [
      {
        regionId: id,
        title: regionName(input.data, id, text),
        detail: text.words.coverage.ofRegion(text.number(region.reached), text.number(region.size)),
      },
    ];
  });
}

/** What an alliance reports without naming it, as an entry of the legend. */
function gapEntry({ model, text }: CoverageFigureInput, stroke: string, surface: string): LegendState[] {
  const missing = model.reported === null ? 0 : model.reported.size.value - model.reported.named;
  return missing <= 0
    ? []
    : [
        {
          shape: 'circle',
          fill: surface,
          stroke,
          label: text.words.reach.legendNotNamed(
            text.number(missing),
            text.edtf(model.reported?.size.on ?? '', true),
          ),
        },
      ];
}

/** The classes of ties on the date. */
export function levelShading(input: CoverageFigureInput): Shading {
  const { model, text } = input;
  const { countries } = model.now;
  const nameOf = localNames(input.data.countries, text);
  const describe = (country: CountryCoverage) =>
    nameOf(country.countryId).text + text.words.join.clause + valueWords(country, text);
  const words = legendWords(text);
  return {
    shades: (palette, isNarrow) =>
      levelShades(countries, palette, isNarrow, describe, (count) => text.number(count)),
    legend: ({ palette, isNarrow, isShown, hasDots, isCounted = true }) => {
      const shown = countries.filter(({ countryId }) => isShown(countryId));
      const dotFill = hasDots ? (scaleOf(palette, isNarrow).colours[2] ?? null) : null;
      return {
        title: words.title,
        countsTitle: isCounted ? words.countsTitle : '',
        classes: levelClasses(shown, palette, isNarrow, words).map((one) =>
          isCounted ? one : { ...one, count: '' },
        ),
        states: [
          ...stateEntries(shown, palette, words, dotFill, isCounted),
          ...gapEntry(input, palette.colour.ink, palette.colour.surface),
        ],
      };
    },
  };
}

/** A map shaded by anything, with its legend. */
export function mapLayout(
  input: CoverageFigureInput,
  shading: Shading,
  notes: readonly RegionNote[],
): (size: LayoutSize) => DrawingPart[] {
  const nameOf = localNames(input.data.countries, input.text);
  return ({ width, drawingWidth = width, palette, textSize, isNarrow }) => {
    const geometry = input.geometryOf(drawingWidth);
    const scene = choroplethScene({
      geometry,
      palette,
      isNarrow,
      textSize,
      shadeOf: shading.shades(palette, isNarrow),
      nameOf,
      notes: geometry.isZoomed ? [] : notes,
    });
    const drawn = new Set([...geometry.areas, ...geometry.dots].map(({ id }) => id));
    const legend = shading.legend({
      palette,
      isNarrow,
      isShown: (id) => drawn.has(id),
      hasDots: scene.dots.length > 0,
    });
    return [
      drawingPart('choropleth', Choropleth, scene),
      drawingPart('map-legend', MapLegend, mapLegend({ width, palette, isNarrow, textSize, ...legend })),
    ];
  };
}

/** The coverage map: fills from the model, outlines from the cache. */
export function coverageMap(input: CoverageFigureInput): Figure {
  return {
    ...coverageBase(input),
    layout: mapLayout(input, levelShading(input), regionNotesOf(input)),
  };
}
