import { mostLevels } from '../../../measures/index/parse/treeChecks';
import type { IndexDefinition } from '../../../model/indexDefinition';
import { childrenOf } from './tree';

/** Whether nodes go further down than a definition may. */
export function isTooDeep(definition: Pick<IndexDefinition, 'nodes'>): boolean {
  let level = childrenOf(definition, null);
  for (let depth = 0; depth < mostLevels; depth += 1) {
    if (level.length === 0) return false;
    const above = new Set(level.map(({ id }) => id));
    level = definition.nodes.filter(({ parent }) => parent !== null && above.has(parent));
  }
  return level.length > 0;
}
