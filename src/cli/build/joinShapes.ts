import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { DataError } from '../../model/errors';
import type { BaseMapSettings } from './baseMapSettings';
import { rewind } from './rewind';

/** The codes by which a country is found in a base map. */
export interface CountryCodes {
  readonly country_id: string;
  readonly alpha2: string | null;
  readonly numeric: string | null;
}

/** Shapes by country; of how many there are, the names or ids of those that are of no country. */
export interface JoinedShapes {
  readonly countries: GeometryCollection;
  readonly shapes: number;
  readonly unmatched: readonly string[];
}

type Shape = (Polygon | MultiPolygon) & { properties?: { name?: unknown } };

const column = { numeric: 'numeric', alpha2: 'alpha2', alpha3: 'country_id' } as const;

/** The shapes of the object that the settings name. */
function shapesOf(topology: Topology, settings: BaseMapSettings, path: string): Shape[] {
  const objects = Object.entries(topology.objects ?? {});
  if (topology.type !== 'Topology' || objects.length === 0 || !Array.isArray(topology.arcs))
    throw new DataError('basemap-not-topojson', { path });
  const object = topology.objects[settings.object];
  if (object?.type !== 'GeometryCollection') {
    const known = objects.filter(([, { type }]) => type === 'GeometryCollection').map(([name]) => name);
    throw new DataError('basemap-object', { path, object: settings.object, known: known.join(', ') });
  }
  return (object.geometries as Shape[])
    .filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon')
    .map((shape) => rewind(topology, shape));
}

function codeOf(id: string | number | undefined, kind: BaseMapSettings['id']): string {
  const text = String(id ?? '');
  return kind === 'numeric' ? (text === '' ? '' : text.padStart(3, '0')) : text.toUpperCase();
}

/**
 * Joins the shapes of a base map to the countries of a package: one geometry a country; shapes of no
 * country keep their name after a `-`; a name that the settings give no country is meant to have none.
 *
 * @param path the TopoJSON file, for messages
 * @throws {DataError} `basemap-not-topojson`, `basemap-object`, or `basemap-no-match` where no shape is
 *   that of any country
 */
export function joinShapes(
  topology: Topology,
  settings: BaseMapSettings,
  countries: readonly CountryCodes[],
  path: string,
): JoinedShapes {
  const shapes = shapesOf(topology, settings, path);
  const idOf = new Map(countries.map((country) => [country[column[settings.id]], country.country_id]));
  const known = new Set(countries.map(({ country_id }) => country_id));
  const groups = new Map<string, Shape[]>();
  const unmatched: string[] = [];
  for (const shape of shapes) {
    const name = String(shape.properties?.name ?? '');
    const named = Object.hasOwn(settings.names, name) ? settings.names[name] : undefined;
    const ofCode = named === null ? null : idOf.get(codeOf(shape.id, settings.id));
    const id = named ?? ofCode ?? `-${name}`;
    if (named !== null && !known.has(id)) unmatched.push(name || String(shape.id ?? ''));
    groups.set(id, [...(groups.get(id) ?? []), shape]);
  }
  if (countries.length > 0 && ![...groups.keys()].some((id) => known.has(id))) {
    const [first] = shapes;
    const given = first?.id === undefined ? 'none' : `"${first.id}"`;
    throw new DataError('basemap-no-match', { path, kind: settings.id, given, shapes: shapes.length });
  }
  const geometries = [...groups].map(([id, group]) => {
    const { type, arcs } = group.length === 1 ? (group[0] as Shape) : mergeArcs(topology, group);
    return { type, arcs, id } as Shape;
  });
  return { countries: { type: 'GeometryCollection', geometries }, shapes: shapes.length, unmatched };
}
