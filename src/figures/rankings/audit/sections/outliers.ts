import { nodeTitle } from '../../checks/nodes';
import { definedChoices } from '../../definedChoices';
import { trimmedCells } from '../../index/cellMarks';
import { latestRows } from '../../index/latestRows';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';
import { cellFacts } from '../cellFacts';
import { named } from '../../checks/named';

/** Limits beyond which an indicator is very uneven (Becker and others 2022). */
const mostSkewness = 2;
const mostKurtosis = 3.5;

/** Step 5: extreme values. */
export function outliersSection(input: RankingsInput): AuditSection {
  const { model, text } = input;
  const words = text.words.indexChecks.audit.outliers;
  const { treatments } = model.result;
  const rows = new Set(latestRows(model.result));
  const trimmed = trimmedCells(model.result).filter(({ row }) => rows.has(row));
  const { treatment } = definedChoices(model.definition);
  const left = treatments.filter(
    ({ skewness, kurtosis }) => Math.abs(skewness[1]) > mostSkewness && kurtosis[1] > mostKurtosis,
  );
  return {
    id: 'outliers',
    title: words.title,
    choice: words.choice(text.words.rankingsPage.methods.treatments[treatment] ?? treatment),
    facts: [
      { name: words.logs, value: text.number(treatments.filter(({ method }) => method === 'log').length) },
      { name: words.cells, value: text.number(trimmed.length) },
      ...cellFacts(input, trimmed),
    ],
    checks: [
      left.length > 0
        ? {
            isPassed: false,
            text: words.left(
              named(
                left.map(({ node }) => nodeTitle(input, node)),
                text,
              ),
            ),
          }
        : { isPassed: true, text: words.none },
    ],
  };
}
