import type { AtlasError, ErrorDetails } from '../model/errors';

type Sentence = (path: string, details: ErrorDetails) => string;

const sentences: ReadonlyMap<string, Sentence> = new Map<string, Sentence>([
  ['no-folder', (path: string) => `there is no folder "${path}"; give the folder of a data package`],
  ['not-a-folder', (path: string) => `"${path}" is not a folder; give the folder of a data package`],
  ['unreadable', (path: string) => `"${path}" cannot be read; check its permissions`],
  ['no-file', (path: string) => `the file "${path}" cannot be read`],
  ['unwritable', (path: string) => `"${path}" cannot be written; check the folder and its permissions`],
  [
    'not-a-site',
    (path: string) => `"${path}" holds something else than a site; give an empty or a new folder`,
  ],
  ['no-site', (path: string) => `"${path}" is not a built site; make one with atlas build`],
  ['port-in-use', (path: string) => `port ${path} is in use; choose another with --port`],
  ['no-basemap', (path: string) => `there is no basemap.json in "${path}"; give the folder of a base map`],
  ['basemap-unreadable', (path: string) => `the base map file "${path}" cannot be read`],
  ['basemap-not-json', (path: string) => `the base map file "${path}" is not valid JSON; correct it`],
  [
    'basemap-setting',
    (path, { setting, expected, isMissing }) =>
      `${path}: the setting "${setting}" is ${isMissing ? 'missing' : 'wrong'}; give ${expected}`,
  ],
  [
    'basemap-no-file',
    (path, { file }) =>
      `${path}: the setting "topojson" is wrong; there is no file "${file}" beside it or in an installed package`,
  ],
  [
    'basemap-not-topojson',
    (path) => `the base map file "${path}" is not valid TopoJSON; convert the shapes to TopoJSON`,
  ],
  [
    'basemap-not-degrees',
    (path) =>
      `the base map file "${path}" holds other coordinates than longitudes and latitudes; save it unprojected`,
  ],
  [
    'basemap-object',
    (path, { object, known }) =>
      `the base map file "${path}" has no collection of shapes "${object}"; the setting "object" can be: ${known}`,
  ],
  [
    'basemap-no-match',
    (path, { kind, given, shapes }) =>
      `none of the ${shapes} shapes in "${path}" is that of a country of the package; the setting "id" is "${kind}", and the first id is ${given}`,
  ],
]);

/** What a command says on standard error; an error without a sentence here stands for itself. */
export function errorMessage(error: AtlasError): string {
  return sentences.get(error.code)?.(String(error.details['path'] ?? ''), error.details) ?? error.message;
}
