import type { IndexDefinition } from '../../model/indexDefinition';
import type { RowNames } from './indexTables';

/** Columns of the result beside those of the nodes. */
const ownColumns = ['score', 'rank', 'rank_median', 'rank_p05', 'rank_p95'];

/**
 * What would make two columns of the result have one name: a node that is called like the column of the units or the
 * periods or like one of the result's own, or a column of the units or periods called like one of those.
 */
function reservedNames(nodes: readonly string[], rowNames: readonly string[]): readonly string[] {
  return [
    ...nodes.filter((name) => ownColumns.includes(name) || rowNames.includes(name)),
    ...rowNames.filter((name) => ownColumns.includes(name)),
  ];
}

/** Whether two columns of the result would have one name, which standard error then says. */
export function writeReserved(path: string, { nodes }: IndexDefinition, { unit, period }: RowNames): boolean {
  const reserved = reservedNames(
    nodes.map(({ id }) => id),
    period === null ? [unit] : [unit, period],
  );
  for (const name of reserved)
    process.stderr.write(
      `${path}: "${name}" would be the name of two columns of the result; give the node or the column another one\n`,
    );
  return reserved.length > 0;
}
