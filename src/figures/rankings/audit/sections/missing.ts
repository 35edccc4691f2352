import { nodeTitle } from '../../checks/nodes';
import { definedChoices } from '../../definedChoices';
import { cellMarks } from '../../index/cellMarks';
import { latestRows } from '../../index/latestRows';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';
import { named } from './named';

/** An indicator known for fewer of the ranked units is thin ground. */
const leastKnown = 0.65;
/** A ranking that leaves out more of its units is one of a part of them. */
const mostUnranked = 1 / 3;

/** Step 3: what is missing, and what was done about it. */
export function missingSection(input: RankingsInput): AuditSection {
  const { model, text } = input;
  const words = text.words.indexChecks.audit.missing;
  const { tree, rank } = model.result;
  const rows = latestRows(model.result);
  const ranked = rows.filter((row) => (rank[row] ?? 0) > 0);
  const marks = cellMarks(model);
  const known = (leaf: number, among: readonly number[]) =>
    among.filter((row) => marks.isKnown(leaf, row)).length;
  const all = rows.length * tree.leaves.length;
  const present = tree.leaves.reduce((sum, leaf) => sum + known(leaf, rows), 0);
  const missing = all === 0 ? 0 : 1 - present / all;
  const imputed = tree.leaves.reduce(
    (sum, leaf) => sum + rows.filter((row) => marks.imputed(leaf, row) !== null).length,
    0,
  );
  const sparse = tree.leaves.filter((leaf) => known(leaf, ranked) < leastKnown * ranked.length);
  const unranked = rows.length === 0 ? 0 : 1 - ranked.length / rows.length;
  const { imputation, availability } = definedChoices(model.definition);
  const method = text.words.rankingsPage.methods.missings[imputation] ?? imputation;
  const least = text.share(leastKnown);
  return {
    id: 'missing',
    title: words.title,
    choice: words.choice(method, text.share(availability)),
    facts: [
      { name: words.cells, value: text.share(missing), share: missing },
      { name: words.imputed, value: text.number(imputed) },
      { name: words.unranked, value: text.number(rows.length - ranked.length) },
    ],
    checks: [
      sparse.length > 0
        ? {
            isPassed: false,
            text: words.sparse(
              least,
              named(
                sparse.map((leaf) => nodeTitle(input, leaf)),
                text,
              ),
            ),
          }
        : { isPassed: true, text: words.dense(least) },
      unranked > mostUnranked
        ? { isPassed: false, text: words.many(text.share(unranked)) }
        : { isPassed: true, text: words.few(text.share(unranked)) },
    ],
  };
}
