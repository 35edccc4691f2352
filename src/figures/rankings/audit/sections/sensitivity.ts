import { nodeTitle } from '../../checks/nodes';
import type { RankingsInput } from '../../rankingsInput';
import { dropRows } from '../../whatIf/dropRows';
import { factorWords } from '../../whatIf/factorWords';
import { factorsBySize } from '../../whatIf/sensitivityFigure';
import type { AuditResults, AuditSection } from '../auditSection';

/** A part without which ranks move by more than this share of all places carries the ranking alone. */
const mostShift = 0.1;
const mostFacts = 3;

/** Step 10: which choice and which part move ranks most. */
export function sensitivitySection(
  input: RankingsInput,
  { sensitivity, dropped }: AuditResults,
): AuditSection {
  const { text } = input;
  const words = text.words.indexChecks.audit.sensitivity;
  const factors = sensitivity === null || !(sensitivity.variance > 0) ? [] : factorsBySize(sensitivity);
  const drops = dropped === null ? [] : dropRows(input, dropped).filter(({ depth }) => depth === 0);
  const [top] = drops;
  const isFragile = top !== undefined && top.mean > mostShift * top.n;
  return {
    id: 'sensitivity',
    title: words.title,
    choice: sensitivity === null && dropped === null ? words.waiting : words.choice,
    facts: [
      ...factors.slice(0, mostFacts).map((factor) => ({
        name: words.factor(factorWords(factor, input)),
        value: text.share(Math.max(0, Math.min(1, factor.total))),
        share: Math.max(0, Math.min(1, factor.total)),
      })),
      ...drops.slice(0, mostFacts).map((row) => ({
        name: words.drop(nodeTitle(input, row.node)),
        value: text.number(row.mean, 1),
      })),
    ],
    checks:
      top === undefined
        ? []
        : [
            isFragile
              ? { isPassed: false, text: words.fragile(nodeTitle(input, top.node), text.number(top.mean, 1)) }
              : { isPassed: true, text: words.solid },
          ],
  };
}
