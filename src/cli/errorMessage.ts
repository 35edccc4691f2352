import type { AtlasError } from '../model/errors';

const sentences: ReadonlyMap<string, (path: string) => string> = new Map([
  ['no-folder', (path: string) => `there is no folder "${path}"; give the folder of a data package`],
  ['not-a-folder', (path: string) => `"${path}" is not a folder; give the folder of a data package`],
  ['unreadable', (path: string) => `"${path}" cannot be read; check its permissions`],
  ['no-file', (path: string) => `the file "${path}" cannot be read`],
  [
    'not-a-site',
    (path: string) => `"${path}" holds something else than a site; give an empty or a new folder`,
  ],
  ['no-site', (path: string) => `"${path}" is not a built site; make one with atlas build`],
  ['port-in-use', (path: string) => `port ${path} is in use; choose another with --port`],
  ['bad-basemap', (path: string) => `the base map file "${path}" cannot be read or lacks a setting`],
]);

/** What a command says on standard error; an error without a sentence here stands for itself. */
export function errorMessage(error: AtlasError): string {
  return sentences.get(error.code)?.(String(error.details['path'] ?? '')) ?? error.message;
}
