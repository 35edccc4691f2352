import { nodeConsistency } from '../../../../measures/index/statistics/nodeConsistency';
import { named } from '../../checks/named';
import { nodeTitle } from '../../checks/nodes';
import { shareText } from '../../index/shareText';
import { correlationLines, leastPairs, type LinePair } from '../../compared/correlationLines';
import { coefficient } from '../../checks/unitWords';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditCheck, AuditSection } from '../auditSection';

/** Alpha from which indicators are usually held to measure one thing (Nunnally 1978). */
const consistentFrom = 0.7;

/** Whether what is added up belongs together: correlations, Cronbach's alpha, principal components. */
export function coherenceSection(input: RankingsInput): AuditSection {
  const { model, text } = input;
  const all = text.words.indexChecks;
  const words = all.audit.coherence;
  const { nodes, pairs } = correlationLines(model.result);
  const judged = pairs.filter(({ n }) => n >= leastPairs);
  const unknown: AuditCheck = { isPassed: null, text: words.tooFew(text.number(leastPairs)) };
  const titleOf = (line: number) => nodeTitle(input, nodes[line] ?? 0);
  const pairWords = ({ row, column, r, n }: LinePair) =>
    words.pair(all.correlations.pair(titleOf(column), titleOf(row)), coefficient(r, text), text.number(n));
  const check = (
    flag: 'redundant' | 'negative',
    found: (list: string) => string,
    none: string,
  ): AuditCheck[] => {
    const names = pairs.filter((pair) => pair.flag === flag).map(pairWords);
    if (names.length > 0) return [{ isPassed: false, text: found(named(names, text)) }];
    return judged.length === 0 ? [] : [{ isPassed: true, text: none }];
  };
  const consistency = nodeConsistency(model.result);
  const pillars = consistency.filter(({ node }) => node !== 0);
  const components = consistency.find(({ node }) => node === 0)?.components ?? null;
  const known = pillars.filter(({ alpha }) => alpha !== null && alpha.n >= leastPairs);
  const loose = known.filter(({ alpha }) => alpha !== null && alpha.alpha < consistentFrom);
  const looseNames = named(
    loose.map(({ node, alpha }) =>
      words.alphaOf(
        nodeTitle(input, node),
        coefficient(alpha?.alpha ?? null, text),
        text.number(alpha?.n ?? 0),
      ),
    ),
    text,
  );
  const first = components?.shares[0] ?? 0;
  return {
    id: 'coherence',
    isAnnex: true,
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
              value: words.over(shareText(first, text), text.number(components.n)),
              share: first,
            },
            {
              name: words.components,
              value: words.over(
                text.number(components.eigenvalues.filter((value) => value > 1).length),
                text.number(components.n),
              ),
            },
          ]),
    ],
    checks: [
      ...check('redundant', words.redundant, words.noRedundant),
      ...check('negative', words.negative, words.noNegative),
      ...(judged.length < pairs.length ? [unknown] : []),
      ...(loose.length > 0
        ? [{ isPassed: false, text: words.loose(looseNames) }]
        : known.length > 0
          ? [{ isPassed: true, text: words.tight }]
          : pillars.length > 0
            ? [{ isPassed: null, text: words.noAlpha(text.number(leastPairs)) }]
            : []),
    ],
  };
}
