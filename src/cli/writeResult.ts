import { writeFile } from 'node:fs/promises';
import { DataError } from '../model/errors';

/**
 * Writes the result of a command to the file of `--out`, or to standard output where none is named.
 *
 * @throws {DataError} `unwritable` where the file cannot be written
 */
export async function writeResult(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(text);
  else
    await writeFile(out, text).catch((cause: unknown) => {
      throw new DataError('unwritable', { path: out }, { cause });
    });
}
