import { drawingPart, partGap, type DrawingPart } from '../../../charts/drawing';
import MapLegend from '../../../charts/map/MapLegend.svelte';
import { mapLegend } from '../../../charts/map/mapLegend';
import Tiles from '../../../charts/tiles/Tiles.svelte';
import { fitTiles, type TileRegion } from '../../../charts/tiles/tilesScene';
import type { CountryCoverage } from '../../../measures/coverage/countryStates';
import { compareNames } from '../../../text/names';
import type { LayoutSize } from '../../figure';
import type { CoverageFigureInput } from '../coverageBase';
import { regionName } from '../regionName';
import { mapRegion } from '../regions';
import type { Shading } from '../shading';
import { localNames } from '../words';

/** Countries of a group by region, regions in the order of M49 within their continent, countries by name. */
export function tileRegions(
  { data, text, model }: CoverageFigureInput,
  isReached: (country: CountryCoverage) => boolean,
): TileRegion[] {
  const nameOf = localNames(data.countries, text);
  const states = new Map(model.now.countries.map((country) => [country.countryId, country]));
  const regions = new Map<string, CountryCoverage[]>();
  const continents = new Map<string, string>();
  for (const country of data.countries) {
    const region = mapRegion(country);
    const value = states.get(country.id);
    if (region === null || value === undefined || value.state === 'outside' || country.id === 'ATA') continue;
    regions.set(region, [...(regions.get(region) ?? []), value]);
    continents.set(region, country.regionId ?? '');
  }
  const place = (id: string) => (continents.get(id) ?? '') + id;
  const order = [...regions.keys()].sort((a, b) => place(a).localeCompare(place(b)));
  return order.map((id) => {
    const list = regions.get(id) ?? [];
    return {
      name: regionName(data, id, text),
      detail: text.words.coverage.ofRegion(
        text.number(list.filter(isReached).length),
        text.number(list.filter(({ state }) => state !== 'home').length),
      ),
      tiles: list
        .map(({ countryId }) => {
          const name = nameOf(countryId);
          return { countryId, name: name.text, language: name.language };
        })
        .sort((a, b) => compareNames(a.name, b.name, text.language)),
    };
  });
}

/** Tiles shaded by anything, with their legend: the drawing of a map for readers who may not publish one. */
export function tileLayout(
  input: CoverageFigureInput,
  shading: Shading,
  isReached: (country: CountryCoverage) => boolean,
): (size: LayoutSize) => DrawingPart[] {
  const regions = tileRegions(input, isReached);
  const drawn = new Set(regions.flatMap(({ tiles }) => tiles.map(({ countryId }) => countryId)));
  return ({ width, height, palette, textSize, isNarrow, isBounded = false }) => {
    const size = { width, palette, isNarrow, textSize };
    const legend = shading.legend({ palette, isNarrow, isShown: (id) => drawn.has(id), hasDots: false });
    const legendScene = mapLegend({ ...size, ...legend });
    return [
      drawingPart(
        'tiles',
        Tiles,
        fitTiles(
          { ...size, regions, shadeOf: shading.shades(palette, isNarrow) },
          height === null || !isBounded ? null : height - legendScene.height - partGap,
        ),
      ),
      drawingPart('map-legend', MapLegend, legendScene),
    ];
  };
}
