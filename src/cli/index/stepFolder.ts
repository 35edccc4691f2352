import { mkdir, mkdtemp, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DataError } from '../../model/errors';
import { writeResult } from '../writeResult';

/** A folder for the files of the steps, made with those above it. */
export interface StepFolder {
  /** Writes all files or none. */
  readonly write: (texts: Readonly<Record<string, string>>) => Promise<void>;
  /** Takes away the folders that were made, as far as they are empty. */
  readonly undo: () => Promise<void>;
}

/**
 * Makes the folder of `--steps`.
 *
 * @throws {DataError} `unwritable` where it cannot be made
 */
export async function stepFolder(path: string): Promise<StepFolder> {
  const made: string[] = [];
  const undo = async () => {
    for (const folder of made.toReversed()) await rmdir(folder).catch(() => undefined);
  };
  await makeFolder(resolve(path), made).catch(async (cause: unknown) => {
    await undo();
    throw new DataError('unwritable', { path }, { cause });
  });
  return { undo, write: (texts) => writeTogether(path, texts) };
}

/** One folder after the other: made all at once, a folder where none can be is tried for ever. */
async function makeFolder(path: string, made: string[]): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return;
  if (path !== dirname(path)) await makeFolder(dirname(path), made);
  await mkdir(path);
  made.push(path);
}

async function writeTogether(path: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const refuse = (cause: unknown) => {
    throw new DataError('unwritable', { path }, { cause });
  };
  const temporary = await mkdtemp(join(path, '.steps-')).catch(refuse);
  if (typeof temporary !== 'string') return;
  try {
    for (const [name, text] of Object.entries(texts)) await writeResult(text, join(temporary, name));
    for (const name of Object.keys(texts)) await rename(join(temporary, name), join(path, name));
  } catch (cause) {
    refuse(cause);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
