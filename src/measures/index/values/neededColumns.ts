import type { IndexDefinition } from '../../../model/indexDefinition';
import { indexTree } from '../indexTree';

/** A column that a definition needs, and where it says so. */
export interface NeededColumn {
  readonly name: string;
  readonly node: string | null;
  readonly field: 'id' | 'denominator' | 'imputation.group' | 'time';
  readonly isNumber: boolean;
  /** Whether nothing but the lack of children says that the node is an indicator. */
  readonly mayBeGroup: boolean;
}

/** The columns that the values of a definition must have beside that of the unit, each once as numbers and once as text. */
export function neededColumns(definition: IndexDefinition): NeededColumn[] {
  const tree = indexTree(definition);
  const needed = new Map<string, NeededColumn>();
  const add = (column: NeededColumn) => {
    const key = `${column.isNumber} ${column.name}`;
    if (!needed.has(key)) needed.set(key, column);
  };
  if (definition.time !== undefined)
    add({ name: definition.time, node: null, field: 'time', isNumber: false, mayBeGroup: false });
  for (const leaf of tree.leaves) {
    const { id, direction, question, unit, denominator, imputation } = tree.nodes[leaf]!;
    const mayBeGroup = direction === undefined && question === undefined && unit === undefined;
    add({ name: id, node: id, field: 'id', isNumber: true, mayBeGroup });
    const more = { node: id, mayBeGroup: false };
    if (denominator != null) add({ ...more, name: denominator, field: 'denominator', isNumber: true });
    if (imputation.group !== undefined)
      add({ ...more, name: imputation.group, field: 'imputation.group', isNumber: false });
  }
  return [...needed.values()];
}
