import { wholeWorld, type MapView } from '../../charts/map/mapProjection';
import type { BaseMap } from '../../model/baseMap';
import type { Country } from '../../model/country';
import { needsDetail } from '../coverage/forms/mapViewOf';
import { geometryCache, type GeometryOf } from '../coverage/geometryCache';
import { keep } from '../keep';
import type { FigureSource } from './figureSource';

export interface MapParts {
  readonly base: BaseMap;
  readonly geometryOf: GeometryOf;
}

/** The base map and its outlines in a view; those of an enlarged one in full. The same view is projected once. */
export async function mapGeometry(
  source: FigureSource,
  countries: readonly Country[],
  view: MapView = wholeWorld,
): Promise<MapParts> {
  const [base, outlines] = await Promise.all([
    source.file('baseMap'),
    source.file(needsDetail(view) ? 'detailedBaseMap' : 'baseMap'),
  ]);
  const { projection, ...place } = view;
  const key = `geometry ${JSON.stringify([projection.id, place])}`;
  const byCountries = keep(outlines, key, () => new WeakMap<readonly Country[], GeometryOf>());
  const geometryOf = byCountries.get(countries) ?? geometryCache(outlines, countries, view);
  byCountries.set(countries, geometryOf);
  return { base, geometryOf };
}
