import { access, constants, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DataError } from '../model/errors';
import { UsageError } from './usageError';

/**
 * Looks at the files that are to be written before anything is.
 *
 * @param inputs files that were read
 * @throws {UsageError} where a file would be written over one that was read, or two over each other
 * @throws {DataError} `unwritable` for a folder, or where the folder or the file may not be written
 */
export async function checkOutputs(outputs: readonly string[], inputs: readonly string[]): Promise<void> {
  const read = new Set(await Promise.all(inputs.map(realPath)));
  const written = new Set<string>();
  for (const path of outputs) {
    const real = await realPath(path);
    if (read.has(real)) throw new UsageError(`"${path}" is one of the files that are read; name another one`);
    if (written.has(real)) throw new UsageError(`"${path}" would be written twice; name another one`);
    written.add(real);
    await checkWritable(path);
  }
}

/** Where a file is or would be, links followed as far as they exist. */
async function realPath(path: string): Promise<string> {
  const whole = resolve(path);
  if (whole === dirname(whole)) return whole;
  return realpath(whole).catch(async () => join(await realPath(dirname(whole)), basename(whole)));
}

async function checkWritable(path: string): Promise<void> {
  const refuse = (cause?: unknown) => new DataError('unwritable', { path }, { cause });
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw refuse();
  const nearest = found === null ? dirname(resolve(path)) : path;
  await access(nearest, constants.W_OK).catch((cause: unknown) => {
    throw refuse(cause);
  });
}
