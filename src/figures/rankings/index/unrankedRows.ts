import type { Unranked } from '../../../measures/index/indexResult';
import type { LocalName } from '../../../text/names';
import type { Text } from '../../../text/text';
import type { IndexRow } from '../indexModel';
import { nodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import { latestRows } from './latestRows';
import { rowKey } from './rankedRows';

/** A unit without a rank, and where too little is known of it. */
export interface UnrankedRow extends Unranked {
  readonly key: string;
  readonly unit: IndexRow;
  readonly name: LocalName;
}

/** Name of the node that a reason is about; the root is the index as a whole. */
export function reasonName(node: number, { model, text }: Pick<RankingsInput, 'model' | 'text'>): string {
  const own = model.result.tree.nodes[node];
  return node === 0 || own === undefined ? text.words.rankings.notRanked.whole : nodeWords(own, text).title;
}

/** Why a unit has no rank, in a sentence. */
export function reasonText(unranked: Unranked, input: Pick<RankingsInput, 'model' | 'text'>): string {
  const { text } = input;
  return text.words.rankings.notRanked.cell(
    reasonName(unranked.node, input),
    text.share(unranked.share),
    text.share(unranked.threshold),
  );
}

/** Units that have no rank in the period shown, the ones of which most is known first. */
export function unrankedRows({ model, text }: { model: RankingsInput['model']; text: Text }): UnrankedRow[] {
  const { result, table } = model;
  const shown = new Set(latestRows(result));
  return result.unranked
    .filter(({ row }) => shown.has(row))
    .flatMap((reason) => {
      const unit = table.rows[reason.row];
      return unit === undefined
        ? []
        : [{ ...reason, key: rowKey(unit), unit, name: text.localName(unit.names) }];
    })
    .sort((a, b) => b.share - a.share || a.row - b.row);
}
