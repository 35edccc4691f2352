import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BaseMap } from '../../model/baseMap';
import { DataError } from '../../model/errors';
import { languages } from '../../model/language';

export const settingsFile = 'basemap.json';

/** What the ids of shapes can be. */
const idKinds = ['numeric', 'alpha2', 'alpha3'] as const;

/** `basemap.json`: what an installation says of its base map. */
export interface BaseMapSettings {
  /** A file beside the settings, or a file of an installed package. */
  readonly topojson: string;
  readonly object: string;
  /** What the ids of the shapes are. */
  readonly id: (typeof idKinds)[number];
  /** Country ids of shapes that have no id of their own, by the shape's name; `null` = land of no country. */
  readonly names: Readonly<Record<string, string | null>>;
  /** Smallest triangle that the map of the first paint keeps, in steradians. */
  readonly detail: number;
  readonly credit: BaseMap['credit'];
  readonly note: BaseMap['note'];
  readonly approval: string | null;
}

type Values = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each setting that cannot be left out: whether a value is right, and what would be. */
const required: readonly (readonly [setting: string, (value: unknown) => boolean, expected: string])[] = [
  ['topojson', isText, 'the name of a TopoJSON file beside the settings'],
  ['object', isText, 'the name of an object of the TopoJSON file'],
  ['id', (value) => idKinds.some((kind) => kind === value), `one of ${idKinds.join(', ')}`],
  ...['credit', 'note'].flatMap((setting) =>
    languages.map((language) => [`${setting}.${language}`, isText, 'a sentence'] as const),
  ),
];

const optional: typeof required = [
  [
    'names',
    (value) => isObject(value) && Object.values(value).every((id) => id === null || isText(id)),
    'an object of country ids, or null, by the names of shapes',
  ],
  ['detail', (value) => typeof value === 'number' && value >= 0, 'a number of steradians, such as 0.00001'],
  ['approval', (value) => value === null || isText(value), 'a number as text, or null'],
];

const defaults = { names: {}, detail: 1e-5, approval: null };

/** Reads a JSON file. @throws {DataError} `basemap-unreadable` or `basemap-not-json`, with the path */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DataError('basemap-unreadable', { path }, { cause });
  });
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new DataError('basemap-not-json', { path }, { cause });
  }
}

function valueAt(settings: Values, setting: string): unknown {
  const [first = '', second] = setting.split('.');
  const value = settings[first];
  return second === undefined ? value : isObject(value) ? value[second] : undefined;
}

/**
 * Reads the settings of a base map.
 *
 * @throws {DataError} `basemap-setting` with the path, the setting and what is expected of it
 */
export async function readSettings(folder: string): Promise<BaseMapSettings> {
  const path = join(folder, settingsFile);
  const json = await readJson(path);
  const settings = isObject(json) ? json : {};
  const check = (rules: typeof required, isRequired: boolean) => {
    for (const [setting, isRight, expected] of rules) {
      const value = valueAt(settings, setting);
      if (value === undefined ? isRequired : !isRight(value))
        throw new DataError('basemap-setting', { path, setting, expected, isMissing: value === undefined });
    }
  };
  check(required, true);
  check(optional, false);
  return { ...defaults, ...(settings as unknown as BaseMapSettings) };
}

/**
 * Where the TopoJSON file of the settings is: beside them, or in an installed package.
 *
 * @throws {DataError} `basemap-no-file` with the path of the settings and the file
 */
export function locate(folder: string, file: string): string {
  const beside = join(folder, file);
  if (existsSync(beside)) return beside;
  try {
    return createRequire(import.meta.url).resolve(file);
  } catch (cause) {
    throw new DataError('basemap-no-file', { path: join(folder, settingsFile), file }, { cause });
  }
}
