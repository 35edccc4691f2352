import { join } from 'node:path';
import { writeResult } from '../writeResult';
import { checkOutputs } from '../checkOutputs';
import { stepFolder } from './stepFolder';

/** Where the files go; no result file = standard output. */
export interface Files {
  readonly steps: string | undefined;
  readonly out: string | undefined;
  /** Files that were read. */
  readonly inputs: readonly string[];
}

/** Writes the steps and the result, or nothing where one of the files cannot be written. */
export async function writeFiles(
  { steps, out, inputs }: Files,
  texts: { readonly steps: Readonly<Record<string, string>>; readonly result: string },
): Promise<void> {
  const folder = steps === undefined ? null : await stepFolder(steps);
  const files = Object.keys(steps === undefined ? {} : texts.steps).map((name) => join(steps ?? '', name));
  try {
    await checkOutputs([...files, ...(out === undefined ? [] : [out])], inputs);
    await folder?.write(texts.steps);
  } catch (error) {
    await folder?.undo();
    throw error;
  }
  await writeResult(texts.result, out);
}
