import type { Source } from '../../model/record';
import type { FigureFile } from '../figureFile';
import { packZip, type ZipEntry } from './packZip';
import { readme } from './readme';

/** The files of a figure in all formats, with a text that says what each of them is. */
export function figureZip(
  file: FigureFile,
  written: readonly ZipEntry[],
  sources: readonly Source[],
): Uint8Array {
  const formats = written.map(([name]) => name.slice(name.lastIndexOf('.') + 1));
  const text = new TextEncoder().encode(readme(file, formats, sources));
  return packZip([...written, ['readme.txt', text]]);
}
