import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { CountryPosition } from '../../src/charts/map/worldGeometry';
import { prepareBaseMaps } from '../../src/cli/build/baseMap';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const rowsOf = async (name: string) =>
  Papa.parse<Readonly<Record<string, string>>>(await readFile(at(`data/${name}.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const countries = await rowsOf('countries');
const groups = await rowsOf('country_groups');
const members = await rowsOf('country_group_members');

/** Every country of the shipped package with its label position and its names. */
export const places: readonly (CountryPosition & {
  readonly name: string;
  readonly chinese: string;
  readonly region: string;
})[] = countries.map((row) => ({
  id: row.country_id ?? '',
  latitude: Number(row.latitude),
  longitude: Number(row.longitude),
  name: row.name_en ?? '',
  chinese: row.name_zh_hans ?? '',
  region: row.subregion_id ?? '',
}));

/** Names of the regions of M49, in English and Chinese. */
export const regionNames: ReadonlyMap<string, readonly [english: string, chinese: string]> = new Map(
  groups.map((row) => [row.group_id ?? '', [row.name_en ?? '', row.name_zh_hans ?? '']]),
);

/** Ids of the present members of the United Nations. */
export const unMembers: readonly string[] = members
  .filter(({ group_id: group, to }) => group === 'un' && to === '')
  .map(({ country_id: id }) => id ?? '');

/** The base map that is shipped, in its first form. */
export const { first: world } = await prepareBaseMaps(
  at('public/basemap'),
  countries.map((row) => ({
    country_id: row.country_id ?? '',
    alpha2: row.alpha2 ?? null,
    numeric: row.numeric === '' ? null : (row.numeric ?? null),
  })),
);

/** Box of a text, estimated as the scenes do. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two boxes share more than an edge. */
export function isMeeting(a: Box, b: Box): boolean {
  return a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;
}

/** The pairs of a list of boxes that overlap, by position. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b, j) => (isMeeting(a, b) ? [`${i} and ${i + 1 + j}`] : [])),
  );
}
