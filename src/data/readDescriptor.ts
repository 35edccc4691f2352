import type { Problem } from '../model/problem';
import { decode } from './decode';
import { makeProblem } from './problem';

export const descriptorFile = 'datapackage.json';

/** What a package says of itself; `paths` = where its tables are, by name. */
export interface OwnDescriptor {
  readonly name: string | null;
  readonly title: string | null;
  readonly version: string | null;
  readonly closingDate: unknown;
  readonly paths: ReadonlyMap<string, string>;
}

const nothing: OwnDescriptor = { name: null, title: null, version: null, closingDate: undefined, paths: new Map() };

/** Reads the package's own `datapackage.json`; a package without one is described by its file names. */
export function readDescriptor(bytes: Uint8Array | undefined): { descriptor: OwnDescriptor; problems: Problem[] } {
  if (!bytes) return { descriptor: nothing, problems: [] };
  const place = { file: descriptorFile };
  const decoded = decode(descriptorFile, bytes);
  if ('problem' in decoded) return { descriptor: nothing, problems: [decoded.problem] };
  const json = parseJson(decoded.text);
  if ('line' in json)
    return { descriptor: nothing, problems: [makeProblem('error', 'invalid-json', place, json)] };
  const { value } = json;
  if (!isObject(value) || (value['resources'] !== undefined && !Array.isArray(value['resources'])))
    return { descriptor: nothing, problems: [makeProblem('error', 'invalid-descriptor', place, {})] };
  const { paths, problems } = readPaths(Array.isArray(value['resources']) ? value['resources'] : []);
  const descriptor = {
    name: textOf(value['name']),
    title: textOf(value['title']),
    version: textOf(value['version']),
    closingDate: value['closingDate'],
    paths,
  };
  return { descriptor, problems };
}

function readPaths(resources: readonly unknown[]): { paths: Map<string, string>; problems: Problem[] } {
  const place = { file: descriptorFile };
  const paths = new Map<string, string>();
  const problems: Problem[] = [];
  for (const entry of resources) {
    const resource = isObject(entry) ? (textOf(entry['name']) ?? '') : '';
    const given = isObject(entry) ? entry['path'] : undefined;
    const path = textOf(Array.isArray(given) && given.length === 1 ? given[0] : given);
    if (resource === '' || path === null) problems.push(makeProblem('error', 'resource-path', place, { resource }));
    else if (leadsOutside(path)) problems.push(makeProblem('error', 'path-outside', place, { resource, path }));
    else paths.set(resource, normalisePath(path));
  }
  return { paths, problems };
}

/** A path with forward slashes and without `./`. */
export function normalisePath(path: string): string {
  return path
    .split(/[\\/]+/)
    .filter((part) => part !== '.')
    .join('/');
}

/** Absolute paths, drives, addresses and anything with `..` could read what is not part of the package. */
function leadsOutside(path: string): boolean {
  return /^[\\/]|^[a-z][a-z0-9+.-]*:/i.test(path) || path.split(/[\\/]/).includes('..');
}

function parseJson(text: string): { value: unknown } | { line: number | null } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return { line: position === undefined ? null : text.slice(0, Number(position)).split('\n').length };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
