import type { Problem } from '../model/problem';
import type { Day } from '../model/spell';
import type { TextTable } from '../model/table';
import { closingDate } from './closingDate';
import { decode } from './decode';
import { nearest } from './nearest';
import { makeProblem } from './problem';
import { descriptorFile, normalisePath, readDescriptor } from './readDescriptor';
import { readNames, replacesNames } from './readNames';
import { readTable } from './readTable';
import { schema } from './schema';

/** What a package is called and how far its records go; blank where it does not say. */
export interface PackageIdentity {
  readonly name: string | null;
  readonly title: string | null;
  readonly version: string | null;
  /** Open spells are censored on this day; `null` where nothing in the package is dated. */
  readonly closingDate: Day | null;
}

/** A package as read, before its contents are checked. */
export interface ReadPackage {
  readonly descriptor: PackageIdentity;
  readonly tables: ReadonlyMap<string, TextTable>;
  /** Names in place of those of a table, by its name: a setting of an installation. */
  readonly names: ReadonlyMap<string, TextTable>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the files of a data package.
 *
 * @param files contents by path within the package, such as `memberships.csv`
 * @returns the tables that could be read, and everything that is wrong with the files themselves
 */
export function readPackage(files: ReadonlyMap<string, Uint8Array>): ReadPackage {
  const contents = new Map([...files].map(([path, bytes]) => [normalisePath(path), bytes]));
  const { descriptor, problems } = readDescriptor(contents.get(descriptorFile));
  const tables = new Map<string, TextTable>();
  const used = new Set<string>();
  let found = 0;
  for (const table of schema.resources) {
    const path = descriptor.paths.get(table.name) ?? table.path;
    const bytes = contents.get(path);
    if (!bytes && descriptor.paths.has(table.name))
      problems.push(makeProblem('warning', 'file-missing', { file: descriptorFile }, { resource: table.name, path }));
    if (!bytes) continue;
    found += 1;
    used.add(path);
    const decoded = decode(path, bytes);
    if ('problem' in decoded) {
      problems.push(decoded.problem);
      continue;
    }
    const reading = readTable(path, table, decoded.text);
    for (const problem of reading.problems) problems.push(problem);
    if (reading.table) tables.set(table.name, reading.table);
  }
  const ofNames = new Map([...contents].filter(([path]) => replacesNames(path) && !used.has(path)));
  const { names, problems: namesProblems } = readNames(ofNames);
  for (const problem of namesProblems) problems.push(problem);
  problems.push(...unknownTables(contents.keys(), new Set([...used, ...ofNames.keys()])));
  if (found === 0) problems.push(makeProblem('error', 'no-tables', { file: descriptorFile }, {}));
  const closing = closingDate(descriptor.closingDate, tables);
  problems.push(...closing.problems);
  const { name, title, version } = descriptor;
  return { descriptor: { name, title, version, closingDate: closing.day }, tables, names, problems };
}

function unknownTables(paths: Iterable<string>, used: ReadonlySet<string>): Problem[] {
  const absent = schema.resources.filter(({ path }) => !used.has(path)).map(({ name }) => name);
  return [...paths]
    .filter((path) => /\.csv$/i.test(path) && !used.has(path))
    .map((file) => {
      const name = file.replace(/^.*\/|\.csv$/gi, '');
      return makeProblem('warning', 'unknown-table', { file }, { name, suggestion: nearest(name, absent) });
    });
}
