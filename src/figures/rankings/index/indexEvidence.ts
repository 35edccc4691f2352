import type { EvidenceShare } from '../../figure';
import type { IndexTable } from '../indexModel';
import type { RankingsInput } from '../rankingsInput';
import type { CellMarks } from './cellMarks';
import { shareText } from './shareText';

const found = new WeakMap<IndexTable, { readonly key: string; readonly ids: readonly string[] }>();

/**
 * Distinct records behind all values of some rows. Kept by table while indicators and rows stay the same, since a
 * slider moves neither.
 */
export function indexRecords(
  { model }: RankingsInput,
  marks: CellMarks,
  rows: readonly number[],
): readonly string[] {
  const { nodes, leaves } = model.result.tree;
  const key = [...leaves.map((leaf) => nodes[leaf]?.id ?? ''), ...[...rows].sort((a, b) => a - b)].join('|');
  const known = found.get(model.table);
  if (known?.key === key) return known.ids;
  const ids = new Set<string>();
  for (const leaf of leaves) for (const row of rows) for (const id of marks.recordIds(leaf, row)) ids.add(id);
  found.set(model.table, { key, ids: [...ids] });
  return [...ids];
}

/**
 * Values that are counted from records as a share of all that are known; `null` for values of the reader's own.
 *
 * @param leaves indicators that count; without it all
 */
export function indexEvidence(
  { model, text }: RankingsInput,
  marks: CellMarks,
  rows: readonly number[],
  leaves: readonly number[] = model.result.tree.leaves,
): EvidenceShare | null {
  const { nodes } = model.result.tree;
  let [known, reported] = [0, 0];
  for (const leaf of leaves) {
    if (nodes[leaf]?.question === undefined) continue;
    for (const row of rows) {
      if (!marks.isKnown(leaf, row)) continue;
      known++;
      if (marks.isReported(leaf, row)) reported++;
    }
  }
  if (known === 0) return null;
  const share = (known - reported) / known;
  const words = text.words.rankings;
  return {
    text:
      reported === 0
        ? words.evidenceAll(text.number(known))
        : words.evidence(shareText(share, text), text.number(known - reported), text.number(known)),
    share,
  };
}
