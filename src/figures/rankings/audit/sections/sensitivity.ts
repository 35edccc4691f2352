import { nodeTitle } from '../../checks/nodes';
import { sentences } from '../../checks/sentences';
import { shareText } from '../../index/shareText';
import type { RankingsInput } from '../../rankingsInput';
import { dropRows } from '../../whatIf/dropRows';
import { factorWords } from '../../whatIf/factorWords';
import { factorsBySize, isVaried } from '../../whatIf/sensitivityFigure';
import { robustnessParts } from './robustness';
import type { AuditResults, AuditSection } from '../auditSection';

/** A part without which ranks move by more than this share of all places carries the ranking alone. */
const mostShift = 0.1;
const mostFacts = 3;

/** Step 10: how far ranks move when choices vary, and which choice and which part move them most. */
export function sensitivitySection(
  input: RankingsInput,
  { sensitivity, dropped }: AuditResults,
): AuditSection {
  const { text } = input;
  const together = robustnessParts(input);
  const words = text.words.indexChecks.audit.sensitivity;
  const factors = sensitivity === null || !isVaried(sensitivity) ? [] : factorsBySize(sensitivity);
  const drops = dropped === null ? [] : dropRows(input, dropped).filter(({ depth }) => depth === 0);
  const [top] = drops;
  const isFragile = top !== undefined && top.mean > mostShift * top.n;
  return {
    id: 'robustness',
    title: words.title,
    choice: sentences(
      [together.choice, sensitivity === null && dropped === null ? words.waiting : words.choice],
      text,
    ),
    facts: [
      ...together.facts,
      ...factors.slice(0, mostFacts).map((factor) => ({
        name: words.factor(factorWords(factor, input)),
        value: shareText(Math.max(0, Math.min(1, factor.total)), text),
        share: Math.max(0, Math.min(1, factor.total)),
      })),
      ...drops.slice(0, mostFacts).map((row) => ({
        name: words.drop(nodeTitle(input, row.node)),
        value: text.number(row.mean, 1),
      })),
    ],
    checks: [
      ...together.checks,
      ...(top === undefined
        ? []
        : [
            isFragile
              ? { isPassed: false, text: words.fragile(nodeTitle(input, top.node), text.number(top.mean, 1)) }
              : { isPassed: true, text: words.solid },
          ]),
    ],
  };
}
