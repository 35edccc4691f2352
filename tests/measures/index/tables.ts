import type { IndexDefinition, IndexNode } from '../../../src/model/indexDefinition';
import type { IndexValues } from '../../../src/measures/index/indexValues';

type Row = readonly [unit: string, ...values: (number | null)[]];

/** Values of an index from rows of numbers; `null` is not known. */
export function valuesOf(names: readonly string[], rows: readonly Row[]): IndexValues {
  const column = (place: number) =>
    Float64Array.from(rows, (row) => (row[place + 1] as number | null) ?? NaN);
  return {
    units: rows.map(([unit]) => unit),
    periods: null,
    columns: new Map(names.map((name, place) => [name, column(place)])),
    groups: new Map(),
  };
}

/** A definition whose other fields do not matter. */
export function definitionOf(
  nodes: readonly (Partial<IndexNode> & Pick<IndexNode, 'id'>)[],
  more: Partial<IndexDefinition> = {},
): IndexDefinition {
  return {
    id: 'index',
    unit: 'unit',
    title: {},
    ...more,
    nodes: nodes.map((node) => ({ parent: 'index', ...node })),
  };
}

export const root = { id: 'index', parent: null } as const;

/** Values with so many decimals; not known stays `NaN`. */
export function rounded(values: ArrayLike<number> | undefined, decimals: number): number[] {
  return Array.from(values ?? [], (value) => Number(value.toFixed(decimals)));
}
