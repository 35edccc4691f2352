import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { namesFolder } from '../data/namesSchema';
import { descriptorFile, readDescriptor } from '../data/readDescriptor';
import { DataError } from '../model/errors';

/** Where a package has its index definitions. */
export const indicesFolder = 'indices';

/**
 * Reads the files of a package from a folder: CSV and JSON files beside each other, the CSV files of
 * its subfolder `names`, the JSON files of `indices`, and those in the subfolders that its `datapackage.json` names.
 *
 * @throws {DataError} `no-folder`, `not-a-folder` or `unreadable`, with the path
 */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of await listFolder(folder))
    if (/\.(csv|json)$/i.test(name)) await readInto(files, folder, name);
  if (await isFolder(join(folder, namesFolder)))
    for (const name of await listFolder(join(folder, namesFolder)))
      if (/\.csv$/i.test(name)) await readInto(files, folder, `${namesFolder}/${name}`);
  if (await isFolder(join(folder, indicesFolder)))
    for (const name of await listFolder(join(folder, indicesFolder)))
      if (/\.json$/i.test(name)) await readInto(files, folder, `${indicesFolder}/${name}`);
  const { descriptor } = readDescriptor(files.get(descriptorFile));
  for (const path of descriptor.paths.values())
    if (!files.has(path) && (await isFile(join(folder, path)))) await readInto(files, folder, path);
  return files;
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const kind = code === 'ENOENT' ? 'no-folder' : code === 'ENOTDIR' ? 'not-a-folder' : 'unreadable';
    throw new DataError(kind, { path: folder }, { cause: error });
  }
}

async function readInto(files: Map<string, Uint8Array>, folder: string, path: string): Promise<void> {
  try {
    files.set(path, await readFile(join(folder, path)));
  } catch (error) {
    throw new DataError('unreadable', { path: join(folder, path) }, { cause: error });
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
