import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository: the nearest one above this code that holds `atlas.js`. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'atlas.js')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Where what is built once and used again is kept. */
export function cacheFolder(): string {
  return join(projectRoot(), 'node_modules', '.cache', 'atlas');
}
