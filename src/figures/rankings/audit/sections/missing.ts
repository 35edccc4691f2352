import { shareText } from '../../index/shareText';
import { definedChoices } from '../../definedChoices';
import { cellMarks } from '../../index/cellMarks';
import { latestRows } from '../../index/latestRows';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';
import { cellFacts } from '../cellFacts';

/** Step 4: what is missing, and what stands for it. */
export function missingSection(input: RankingsInput): AuditSection {
  const { model, text } = input;
  const words = text.words.indexChecks.audit.missing;
  const { tree, imputedCells } = model.result;
  const rows = new Set(latestRows(model.result));
  const marks = cellMarks(model);
  const all = rows.size * tree.leaves.length;
  const present = tree.leaves.reduce(
    (sum, leaf) => sum + [...rows].filter((row) => marks.isKnown(leaf, row)).length,
    0,
  );
  const missing = all === 0 ? 0 : 1 - present / all;
  const imputed = imputedCells.filter(({ row }) => rows.has(row));
  const { imputation } = definedChoices(model.definition);
  return {
    id: 'missing',
    title: words.title,
    choice: words.choice(text.words.rankingsPage.methods.missings[imputation] ?? imputation),
    facts: [
      { name: words.cells, value: shareText(missing, text), share: missing },
      { name: words.imputed, value: text.number(imputed.length) },
      ...cellFacts(
        input,
        imputed.map(({ node, row, value }) => ({ node, row, from: null, to: value })),
      ),
    ],
    checks: [],
  };
}
