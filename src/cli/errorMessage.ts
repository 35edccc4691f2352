import type { AtlasError } from '../model/errors';

const sentences: ReadonlyMap<string, (path: string) => string> = new Map([
  ['no-folder', (path: string) => `there is no folder "${path}"; give the folder of a data package`],
  ['not-a-folder', (path: string) => `"${path}" is not a folder; give the folder of a data package`],
  ['unreadable', (path: string) => `"${path}" cannot be read; check its permissions`],
]);

/** What a command says on standard error; an error without a sentence here stands for itself. */
export function errorMessage(error: AtlasError): string {
  return sentences.get(error.code)?.(String(error.details['path'] ?? '')) ?? error.message;
}
