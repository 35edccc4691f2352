import { nodeTitle } from '../../checks/nodes';
import { definedChoices } from '../../definedChoices';
import { trimmedCells } from '../../index/cellMarks';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';
import { named } from './named';

/** Limits beyond which an indicator is very uneven (Becker and others 2022). */
const mostSkewness = 2;
const mostKurtosis = 3.5;

/** Step 4: extreme values. */
export function outliersSection(input: RankingsInput): AuditSection {
  const { model, text } = input;
  const words = text.words.indexChecks.audit.outliers;
  const { treatments } = model.result;
  const { treatment } = definedChoices(model.definition);
  const left = treatments.filter(
    ({ skewness, kurtosis }) => Math.abs(skewness[1]) > mostSkewness && kurtosis[1] > mostKurtosis,
  );
  return {
    id: 'outliers',
    title: words.title,
    choice: words.choice(text.words.rankingsPage.methods.treatments[treatment] ?? treatment),
    facts: [
      { name: words.cells, value: text.number(trimmedCells(model.result).length) },
      { name: words.logs, value: text.number(treatments.filter(({ method }) => method === 'log').length) },
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
