import { nodeConsistency } from '../../../../measures/index/statistics/nodeConsistency';
import { nodeTitle } from '../../checks/nodes';
import { correlationLines, leastPairs } from '../../compared/correlationLines';
import { coefficient } from '../../checks/unitWords';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditCheck, AuditSection } from '../auditSection';
import { named } from './named';

/** Alpha from which indicators are usually held to measure one thing (Nunnally 1978). */
const consistentFrom = 0.7;

/** Step 8: whether what is added up belongs together. */
export function coherenceSection(input: RankingsInput): AuditSection {
  const { model, text } = input;
  const all = text.words.indexChecks;
  const words = all.audit.coherence;
  const { nodes, pairs } = correlationLines(model.result);
  const consistency = nodeConsistency(model.result);
  const pillars = consistency.filter(({ node }) => node !== 0);
  const components = consistency.find(({ node }) => node === 0)?.components ?? null;
  const check = (
    flag: 'redundant' | 'negative',
    found: (list: string) => string,
    none: string,
  ): AuditCheck => {
    const names = pairs
      .filter((pair) => pair.flag === flag)
      .map(({ row, column }) =>
        all.correlations.pair(nodeTitle(input, nodes[column] ?? 0), nodeTitle(input, nodes[row] ?? 0)),
      );
    return names.length > 0
      ? { isPassed: false, text: found(named(names, text)) }
      : { isPassed: true, text: none };
  };
  const loose = pillars.filter(
    ({ alpha }) => alpha !== null && alpha.n >= leastPairs && alpha.alpha < consistentFrom,
  );
  return {
    id: 'coherence',
    title: words.title,
    choice: words.choice,
    facts: [
      ...pillars.map(({ node, alpha }) => ({
        name: words.alpha(nodeTitle(input, node)),
        value: words.over(coefficient(alpha?.alpha ?? null, text), text.number(alpha?.n ?? 0)),
      })),
      ...(components === null
        ? []
        : [
            {
              name: words.component,
              value: text.share(components.shares[0] ?? 0),
              share: components.shares[0] ?? 0,
            },
            {
              name: words.components,
              value: text.number(components.eigenvalues.filter((value) => value > 1).length),
            },
          ]),
    ],
    checks: [
      check('redundant', words.redundant, words.noRedundant),
      check('negative', words.negative, words.noNegative),
      loose.length > 0
        ? {
            isPassed: false,
            text: words.loose(
              named(
                loose.map(({ node }) => nodeTitle(input, node)),
                text,
              ),
            ),
          }
        : { isPassed: true, text: words.tight },
    ],
  };
}
