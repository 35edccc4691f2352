import { quantize, transform } from 'topojson-client';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BaseMap } from '../../model/baseMap';
import { DataError } from '../../model/errors';
import { locate, readJson, readSettings, type BaseMapSettings } from './baseMapSettings';
import { joinShapes, type CountryCodes } from './joinShapes';

/** Steps of the grid along the wider side of the map. */
const firstGrid = 8_000;
const detailGrid = 100_000;

/** The base map of an installation in two forms, and which of its shapes are of no country of the package. */
export interface PreparedBaseMaps {
  /** Small enough for a first paint: simplified, and without islands too small to see. Countries of nothing else have no shape here. */
  readonly first: BaseMap;
  /** Everything that the file shows, for a closer look. */
  readonly detailed: BaseMap;
  readonly shapes: number;
  readonly unmatched: readonly string[];
}

type Countries = Topology<{ countries: GeometryCollection }>;

/** A topology with its coordinates in degrees: a new grid can only be laid over those. */
function inDegrees(topology: Topology): Topology {
  const { transform: grid, ...rest } = topology;
  if (grid === undefined) return topology;
  const point = transform(grid);
  return { ...rest, arcs: topology.arcs.map((arc) => arc.map((step, i) => point(step, i > 0))) };
}

/** Whether all points are longitudes and latitudes; those of a projected map are px or metres. */
function isInDegrees({ arcs }: Topology): boolean {
  const limits = [180.01, 90.01];
  return arcs.every((arc) =>
    arc.every((point) => limits.every((limit, i) => Math.abs(point[i] ?? NaN) <= limit)),
  );
}

/** Both forms of the map. */
function drawn(topology: Topology, settings: BaseMapSettings, countries: GeometryCollection) {
  const whole: Countries = { ...topology, objects: { countries } };
  const simplified = simplify(presimplify(whole, sphericalTriangleArea), settings.detail);
  const visible = filterAttachedWeight(simplified, settings.detail * 2, (ring) =>
    sphericalRingArea(ring, false),
  );
  const detailed = { ...inDegrees(whole), objects: whole.objects };
  return {
    first: quantize(filter(simplified, visible), firstGrid),
    detailed: quantize(
      filter(detailed, () => true),
      detailGrid,
    ),
  };
}

/**
 * Reads the base map of an installation and joins it to the country ids of a package.
 *
 * @param folder holds `basemap.json`
 * @throws {DataError} `basemap-…` naming the file, and the setting or object that is wrong
 */
export async function prepareBaseMaps(
  folder: string,
  countries: readonly CountryCodes[],
): Promise<PreparedBaseMaps> {
  const settings = await readSettings(folder);
  const path = locate(folder, settings.topojson);
  const topology = (await readJson(path)) as Topology;
  try {
    const joined = joinShapes(topology, settings, countries, path);
    if (!isInDegrees(inDegrees(topology))) throw new DataError('basemap-not-degrees', { path });
    const { first, detailed } = drawn(topology, settings, joined.countries);
    const { credit, note, approval } = settings;
    const baseMap = (drawing: unknown): BaseMap => ({
      topology: drawing as BaseMap['topology'],
      credit,
      note,
      approval,
    });
    return {
      first: baseMap(first),
      detailed: baseMap(detailed),
      shapes: joined.shapes,
      unmatched: joined.unmatched,
    };
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw new DataError('basemap-not-topojson', { path }, { cause });
  }
}
