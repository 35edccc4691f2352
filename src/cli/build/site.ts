import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { compile } from '../../data/compile';
import type { ReadPackage } from '../../data/readPackage';
import type { IndexDefinition } from '../../model/indexDefinition';
import type { Manifest } from '../../model/manifest';
import { DataError } from '../../model/errors';
import { openDatabase } from '../../query/node/openDatabase';
import { cacheFolder } from '../projectRoot';
import { builtApp } from './app';
import { prepareBaseMaps } from './baseMap';
import { countryCodes } from './countryCodes';
import { compress } from './compress';
import { writeDatabase } from './database';
import { buildNotebooks } from './notebooks';
import { networkFile } from './networkFile';
import { packageInfo } from './packageInfo';
import { storedAnswers } from './storedAnswers';

/** The page fetches these before anything else: what the first figure is painted from. */
const firstAnswers = ['ties', 'countries', 'country-groups'];

export const manifestFile = 'manifest.json';

async function isSiteOrEmpty(folder: string): Promise<boolean> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names.length === 0 || names.includes(manifestFile);
}

/** Writes a file named after its content, so that it can be cached for ever. */
async function writeHashed(folder: string, name: string, bytes: string | Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const [stem, ...extension] = name.split('.');
  const file = `data/${stem}-${hash}.${extension.join('.')}`;
  await writeFile(join(folder, file), bytes);
  return file;
}

/** Puts the manifest and the preloads of the first figure into the page. */
function intoPage(page: string, manifest: Manifest): string {
  const json = JSON.stringify(manifest).replaceAll('<', '\\u003c');
  const preloads = [manifest.baseMap, ...firstAnswers.map((id) => manifest.answers[id]?.path ?? '')]
    .map((path) => `<link rel="preload" as="fetch" crossorigin href="./${path}">`)
    .join('');
  return page.replace(
    '</head>',
    `${preloads}<script id="atlas-manifest" type="application/json">${json}</script></head>`,
  );
}

/** What was written, and the shapes of the base map that are of no country of the package, out of how many. */
export interface WrittenSite {
  readonly manifest: Manifest;
  readonly shapes: number;
  readonly unmatched: readonly string[];
}

/**
 * Writes the static site of a checked package. The old output stays until the new one is whole.
 *
 * @param baseMapFolder holds the settings of the base map
 * @throws {DataError} `not-a-site` when `out` holds something else than a site, `basemap-…` for a base map
 */
export async function writeSite(
  pack: ReadPackage,
  files: ReadonlyMap<string, Uint8Array>,
  indices: readonly IndexDefinition[],
  out: string,
  baseMapFolder: string,
): Promise<WrittenSite> {
  const target = resolve(out);
  if (!(await isSiteOrEmpty(target))) throw new DataError('not-a-site', { path: out });
  await mkdir(dirname(target), { recursive: true });
  const { tables, missing } = compile(pack);
  const bytes = await writeDatabase(tables);
  const connection = await openDatabase(bytes);
  const maps = await prepareBaseMaps(baseMapFolder, await countryCodes(connection));
  const answers = await storedAnswers(connection);
  const networks = await networkFile(connection, pack.descriptor.closingDate ?? 0);
  await connection.close();

  const app = await builtApp();
  const building = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await cp(app, building, { recursive: true });
    // The settings of the default base map are not part of a site: it carries the map that was made of some.
    await rm(join(building, 'basemap'), { recursive: true, force: true });
    await mkdir(join(building, 'data'), { recursive: true });
    const stored: Record<string, Manifest['answers'][string]> = {};
    for (const { id, parameters, json } of answers) {
      stored[id] = { path: await writeHashed(building, `${id}.json`, json), parameters };
    }
    const manifest: Manifest = {
      package: packageInfo(pack, files),
      database: { path: await writeHashed(building, 'atlas.duckdb', bytes), bytes: bytes.length },
      baseMap: await writeHashed(building, 'basemap.json', JSON.stringify(maps.first)),
      baseMapDetail: await writeHashed(building, 'basemap-detail.json', JSON.stringify(maps.detailed)),
      answers: stored,
      networks: await writeHashed(building, 'networks.json', networks),
      indices: await writeHashed(building, 'indices.json', JSON.stringify(indices)),
      missingTables: missing,
      notebooks: await buildNotebooks(building),
    };
    await writeFile(join(building, manifestFile), JSON.stringify(manifest));
    const page = join(building, 'index.html');
    await writeFile(page, intoPage(await readFile(page, 'utf8'), manifest));
    await compress(building, join(cacheFolder(), 'compressed'));
    // A temporary folder is the owner's alone, but a web server may run as another user.
    await chmod(building, 0o755);
    await rm(target, { recursive: true, force: true });
    await rename(building, target);
    return { manifest, shapes: maps.shapes, unmatched: maps.unmatched };
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw error;
  }
}
