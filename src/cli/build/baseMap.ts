import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { mergeArcs, quantize } from 'topojson-client';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { DataError } from '../../model/errors';
import type { BaseMap } from '../../model/baseMap';
import { languages } from '../../model/language';

/** `basemap.json`: what an installation says of its base map. */
interface BaseMapSettings {
  /** A file beside the settings, or a file of an installed package. */
  readonly topojson: string;
  readonly object: string;
  /** What the ids of the shapes are. */
  readonly id: 'numeric' | 'alpha2' | 'alpha3';
  /** Country ids of shapes that have no id of their own, by the shape's name. */
  readonly names: Readonly<Record<string, string>>;
  /** Smallest triangle kept, in steradians. */
  readonly detail: number;
  readonly note: BaseMap['note'];
  readonly approval: string | null;
}

interface CountryCodes {
  readonly country_id: string;
  readonly alpha2: string | null;
  readonly numeric: string | null;
}

type Shape = (Polygon | MultiPolygon) & { properties?: { name?: string } };

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new DataError('bad-basemap', { path }, { cause });
  }
}

function checkSettings(settings: BaseMapSettings, path: string): void {
  const isComplete =
    typeof settings.topojson === 'string' &&
    typeof settings.object === 'string' &&
    ['numeric', 'alpha2', 'alpha3'].includes(settings.id) &&
    languages.every((language) => typeof settings.note[language] === 'string');
  if (!isComplete) throw new DataError('bad-basemap', { path });
}

function locate(folder: string, file: string): string {
  const beside = join(folder, file);
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(file);
}

/** One geometry a country; shapes of no country keep their name after a `-`. */
function byCountry(
  topology: Topology,
  settings: BaseMapSettings,
  countries: readonly CountryCodes[],
  path: string,
): GeometryCollection {
  const object = topology.objects[settings.object];
  if (object?.type !== 'GeometryCollection') throw new DataError('bad-basemap', { path });
  const key = { numeric: 'numeric', alpha2: 'alpha2', alpha3: 'country_id' } as const;
  const idOf = new Map(countries.map((country) => [country[key[settings.id]], country.country_id]));
  const groups = new Map<string, Shape[]>();
  for (const shape of object.geometries as Shape[]) {
    const name = shape.properties?.name ?? '';
    const id = settings.names[name] ?? idOf.get(shape.id === undefined ? '' : String(shape.id)) ?? `-${name}`;
    groups.set(id, [...(groups.get(id) ?? []), shape]);
  }
  const geometries = [...groups.entries()].map(([id, shapes]) => {
    const { type, arcs } = shapes.length === 1 ? (shapes[0] as Shape) : mergeArcs(topology, shapes);
    return { type, arcs, id } as Shape;
  });
  return { type: 'GeometryCollection', geometries };
}

/**
 * Reads the base map of an installation and makes it small enough for a first paint: joined to the
 * country ids, simplified, and without islands too small to see unless they are all there is of a country.
 *
 * @throws {DataError} `bad-basemap` naming the file
 */
export async function prepareBaseMap(folder: string, countries: readonly CountryCodes[]): Promise<BaseMap> {
  const path = join(folder, 'basemap.json');
  const settings = (await readJson(path)) as BaseMapSettings;
  checkSettings(settings, path);
  const file = locate(folder, settings.topojson);
  const topology = (await readJson(file)) as Topology;
  const joined = { ...topology, objects: { countries: byCountry(topology, settings, countries, file) } };
  const detailed = simplify(presimplify(joined, sphericalTriangleArea), settings.detail);
  const kept = filter(
    detailed,
    filterAttachedWeight(detailed, settings.detail * 2, (ring) => sphericalRingArea(ring, false)),
  );
  return {
    topology: quantize(kept, 8_000) as BaseMap['topology'],
    note: settings.note,
    approval: settings.approval,
  };
}
