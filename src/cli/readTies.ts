import { readFile } from 'node:fs/promises';
import { hasErrors } from '../data/checkPackage';
import { repeatedKeys } from '../data/check/keys';
import { decode } from '../data/decode';
import { nearest } from '../data/nearest';
import { makeProblem } from '../data/problem';
import { splitCsv } from '../data/splitCsv';
import type { TieList } from '../measures/network/tieList';
import type { FieldDescriptor, TableDescriptor } from '../model/dataPackage';
import type { Problem } from '../model/problem';
import type { TextTable } from '../model/table';
import { formatProblem } from '../text/problems/formatProblem';
import { readTableFile } from './readTableFile';

/** A network as read from files: `ids` are those of the nodes by their number. */
export interface ReadTies {
  readonly ids: readonly string[];
  readonly ties: TieList;
}

const edgesSchema: TableDescriptor = {
  name: 'edges',
  path: 'edges.csv',
  title: 'Ties',
  description: 'One row a tie',
  schema: {
    fields: [
      {
        name: 'source',
        type: 'string',
        description: 'The node it begins at',
        constraints: { required: true },
      },
      {
        name: 'target',
        type: 'string',
        description: 'The node it leads to',
        constraints: { required: true },
      },
      {
        name: 'weight',
        type: 'number',
        description: 'How much it counts',
        constraints: { exclusiveMinimum: 0 },
      },
    ],
  },
};

/** A suggestion costs a pass over all nodes, so only the first unknown ones get one. */
const suggestionLimit = 100;

/**
 * Reads ties, and the list of nodes if there is one, and lists what is wrong with them on standard error. Nodes
 * are numbered in the order of their list, or as they first appear among the ties, row by row.
 *
 * @returns `null` for files with errors
 * @throws {DataError} `no-file` when a file cannot be opened
 */
export async function readTies(edgesPath: string, nodesPath: string | undefined): Promise<ReadTies | null> {
  const nodes = nodesPath === undefined ? null : await readNodes(nodesPath);
  const edges = await readTableFile(edgesPath, edgesSchema);
  const problems = [...(nodes?.problems ?? []), ...edges.problems];
  if (edges.table !== null) problems.push(...blankWeights(edges.table));
  const numbers = new Map(nodes?.ids.map((id, number) => [id, number]));
  if (edges.table !== null && nodes !== null && !hasErrors(nodes.problems))
    problems.push(...unknownNodes(edges.table, numbers));
  for (const problem of problems) process.stderr.write(`${formatProblem(problem, 'en')}\n`);
  return edges.table === null || hasErrors(problems) ? null : numbered(edges.table, numbers);
}

async function readNodes(path: string): Promise<{ ids: string[]; problems: Problem[] }> {
  const [id, ...others] = await headerOf(path);
  const field = (name: string): FieldDescriptor => ({ name, type: 'string', description: name });
  const schema: TableDescriptor = {
    name: 'nodes',
    path: 'nodes.csv',
    title: 'Nodes',
    description: 'One row a node',
    schema: {
      fields: [{ ...field(id ?? ''), constraints: { required: true } }, ...others.map(field)],
      primaryKey: id ?? '',
    },
  };
  const { table, problems } = await readTableFile(path, schema);
  if (table === null) return { ids: [], problems: [...problems] };
  const ids = (table.columns.get(id ?? '') ?? []).filter((cell) => cell !== null);
  return { ids, problems: [...problems, ...repeatedKeys({ schema, table }, [id ?? ''])] };
}

/** The names of the columns; none where the file is no text, which reading it as a table explains. */
async function headerOf(path: string): Promise<string[]> {
  const decoded = decode(path, await readFile(path).catch(() => Buffer.alloc(0)));
  if ('problem' in decoded) return [];
  return (splitCsv(path, decoded.text).records[0]?.cells ?? []).map((cell) => cell.trim());
}

/** A column of weights leaves none out: a blank one is not known, and 1 would be a guess. */
function blankWeights(table: TextTable): Problem[] {
  return (table.columns.get('weight') ?? []).flatMap((weight, position) => {
    const place = { file: table.file, row: table.rows[position], column: 'weight' };
    return weight === null ? [makeProblem('error', 'required', place, {})] : [];
  });
}

function unknownNodes(table: TextTable, numbers: ReadonlyMap<string, number>): Problem[] {
  const suggestions = new Map<string, string | null>();
  return table.rows.flatMap((row, position) =>
    ['source', 'target'].flatMap((column) => {
      const value = table.columns.get(column)?.[position] ?? null;
      if (value === null || numbers.has(value)) return [];
      if (!suggestions.has(value) && suggestions.size < suggestionLimit)
        suggestions.set(value, nearest(value, numbers.keys()));
      const details = { table: 'nodes', value, suggestion: suggestions.get(value) ?? null };
      return [makeProblem('error', 'unknown-key', { file: table.file, row, column }, details)];
    }),
  );
}

function numbered(table: TextTable, listed: ReadonlyMap<string, number>): ReadTies {
  const numbers = new Map(listed);
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const ends = table.rows.map((_, row) =>
    ['source', 'target'].map((column) => numberOf(table.columns.get(column)?.[row] ?? '')),
  );
  return {
    ids: [...numbers.keys()],
    ties: {
      n: numbers.size,
      source: Int32Array.from(ends, ([source = 0]) => source),
      target: Int32Array.from(ends, ([, target = 0]) => target),
      weight: Float64Array.from(table.rows, (_, row) => Number(table.columns.get('weight')?.[row] ?? 1)),
    },
  };
}
