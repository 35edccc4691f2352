import { rankedKinds } from '../state/rankingsState';
import type { Text } from '../../text/text';
import { catalogue } from './catalogue/catalogue';
import type { OwnRanks } from './external/overlap';
import type { IndexModel } from './indexModel';
import { latestRows } from './index/latestRows';
import { definitionWords, nodeWords } from './nodeWords';

/** The ranks of an index, to be set beside external rankings; `null` where those know no such units. */
export function ownRanks({ definition, result }: IndexModel, text: Text): OwnRanks | null {
  const kind = rankedKinds.find((one) => one === definition.unit);
  if (kind === undefined) return null;
  const { tree, units, rank } = result;
  const isPlace = (question: string | undefined) => {
    const indicator = catalogue.get(question ?? '');
    return indicator?.unit === 'place' || indicator?.unit === 'rankings';
  };
  return {
    name: definitionWords(definition, text).title,
    kind,
    ranks: new Map(
      latestRows(result)
        .filter((row) => (rank[row] ?? 0) > 0)
        .map((row) => [units[row] ?? '', rank[row] ?? 0]),
    ),
    rankingIndicators: tree.leaves.flatMap((leaf) => {
      const node = tree.nodes[leaf];
      return node !== undefined && isPlace(node.question) ? [nodeWords(node, text).title] : [];
    }),
  };
}
