import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A rectangle in degrees with the id of its shape. */
export interface Rectangle {
  readonly id?: string | number;
  readonly name?: string;
  readonly west: number;
  readonly south: number;
  readonly width?: number;
  readonly height?: number;
}

/** A TopoJSON file of rectangles, without a grid, in the direction that encloses them on a sphere. */
export function rectangles(list: readonly Rectangle[], object = 'lands') {
  const arcs = list.map(({ west, south, width = 20, height = 20 }) => [
    [west, south],
    [west, south + height],
    [west + width, south + height],
    [west + width, south],
    [west, south],
  ]);
  const geometries = list.map(({ id, name }, i) => ({
    type: 'Polygon',
    arcs: [[i]],
    ...(id === undefined ? {} : { id }),
    properties: { name: name ?? '' },
  }));
  return { type: 'Topology', objects: { [object]: { type: 'GeometryCollection', geometries } }, arcs };
}

/** Settings of a base map of an installation with its own credit, note and approval number. */
export const ownSettings = {
  topojson: 'own.json',
  object: 'lands',
  id: 'alpha3',
  names: { Islet: 'SGP', 'No man’s land': null },
  detail: 0.00001,
  credit: { en: 'Map: Survey Office.', 'zh-Hans': '地图：测绘局。', 'zh-Hant': '地圖：測繪局。' },
  note: {
    en: 'Borders as the office draws them.',
    'zh-Hans': '边界按本局画法绘制。',
    'zh-Hant': '邊界按本局畫法繪製。',
  },
  approval: 'GS(2026)0001',
};

/** Writes a base map into a folder: settings with changes, and the shapes. */
export async function writeBaseMap(
  folder: string,
  topology: unknown,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'basemap.json'), JSON.stringify({ ...ownSettings, ...changes }));
  await writeFile(join(folder, 'own.json'), JSON.stringify(topology));
  return folder;
}
