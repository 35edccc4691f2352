import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../../model/errors';
import { projectRoot } from '../projectRoot';
import { settingsFile } from './baseMapSettings';

/**
 * The folder with the base map of a site: the one asked for, or that of the package, or the default.
 *
 * @throws {DataError} `no-basemap` where the folder asked for holds no settings
 */
export function baseMapFolder(packageFolder: string, asked: string | undefined): string {
  if (asked !== undefined) {
    if (!existsSync(join(asked, settingsFile))) throw new DataError('no-basemap', { path: asked });
    return asked;
  }
  const own = join(packageFolder, 'basemap');
  return existsSync(own) ? own : join(projectRoot(), 'public', 'basemap');
}
