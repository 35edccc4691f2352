import { writeFile } from 'node:fs/promises';
import { DataError } from '../../model/errors';

/** Writes bytes to a file, or to standard output where none is named. @throws {DataError} `unwritable` */
export async function writeBytes(bytes: Uint8Array, out: string | undefined): Promise<void> {
  if (out === undefined) {
    process.stdout.write(Buffer.from(bytes));
    return;
  }
  await writeFile(out, bytes).catch((cause: unknown) => {
    throw new DataError('unwritable', { path: out }, { cause });
  });
}
