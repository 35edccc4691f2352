import { join } from 'node:path';
import { readFolder } from '../readFolder';

/** Paths of the files of a package, which no result may be written over. @throws {DataError} */
export async function packageFiles(folder: string): Promise<string[]> {
  return [...(await readFolder(folder)).keys()].map((name) => join(folder, name));
}
