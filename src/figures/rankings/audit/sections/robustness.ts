import { quantile } from '../../../../measures/network/quantile';
import { shareText } from '../../index/shareText';
import { coefficient } from '../../checks/unitWords';
import { latestRows } from '../../index/latestRows';
import { rankRange } from '../../index/rankRange';
import type { RankingsInput } from '../../rankingsInput';
import { alternativeWords } from '../../whatIf/alternatives';
import { methodOutcomes } from '../../whatIf/methodOutcomes';
import type { AuditCheck, AuditFact, AuditSection } from '../auditSection';

/** Places either way within which a rank counts as sure. */
const sureWithin = 2;
/** Half of the intervals wider than this share of all places: ranks say little. */
const mostWidth = 0.2;
const leastSpearman = 0.9;
/** More draws without a result make the others a chosen part of them. */
const mostLeftOut = 0.05;

/** Combinations of choices without a result, where they are too many to be passed over. */
function leftOutChecks({ intervals, text }: RankingsInput): AuditCheck[] {
  const words = text.words.indexChecks.audit.robustness;
  if (intervals === null || intervals.draws === 0) return [];
  const share = intervals.leftOut.reduce((sum, { draws }) => sum + draws, 0) / intervals.draws;
  return share > mostLeftOut ? [{ isPassed: false, text: words.leftOut(shareText(share, text)) }] : [];
}

function intervalParts(input: RankingsInput): {
  facts: AuditFact[];
  checks: AuditCheck[];
} {
  const { model, intervals, text } = input;
  const words = text.words.indexChecks.audit.robustness;
  const ranges = latestRows(model.result).flatMap((row) => {
    const rank = model.result.rank[row] ?? 0;
    const range = rank === 0 ? null : rankRange(intervals, row);
    return range === null ? [] : [{ ...range, rank }];
  });
  if (ranges.length === 0) return { facts: [], checks: leftOutChecks(input) };
  const width = quantile(Float64Array.from(ranges, ({ low, high }) => high - low).sort(), 0.5);
  const sure = ranges.filter(
    ({ low, high, rank }) => rank - low <= sureWithin && high - rank <= sureWithin,
  ).length;
  const isWide = width >= mostWidth * ranges.length;
  return {
    facts: [
      { name: words.width, value: text.number(width, Number.isInteger(width) ? 0 : 1) },
      { name: words.sure, value: shareText(sure / ranges.length, text), share: sure / ranges.length },
    ],
    checks: [
      {
        isPassed: !isWide,
        text: isWide ? words.wide(text.number(Math.floor(width)), text.number(ranges.length)) : words.narrow,
      },
      ...leftOutChecks(input),
    ],
  };
}

/** How far ranks move when choices vary, together and one at a time. */
export function robustnessParts(input: RankingsInput): Omit<AuditSection, 'id' | 'title'> {
  const { model, intervals, text } = input;
  const words = text.words.indexChecks.audit.robustness;
  const { facts, checks } = intervalParts(input);
  const [lowest] = methodOutcomes(model)
    .filter(({ spearman }) => spearman !== null)
    .sort((a, b) => (a.spearman ?? 1) - (b.spearman ?? 1));
  const rho = lowest?.spearman ?? null;
  const overN = (r: number) =>
    text.words.indexChecks.audit.coherence.over(coefficient(r, text), text.number(lowest?.n ?? 0));
  return {
    choice:
      intervals === null ? words.waiting : words.choice(text.number(intervals.draws), String(intervals.seed)),
    facts: [...facts, ...(rho === null ? [] : [{ name: words.spearman, value: overN(rho) }])],
    checks: [
      ...checks,
      ...(lowest === undefined || rho === null
        ? []
        : [
            rho < leastSpearman
              ? {
                  isPassed: false,
                  text: words.moved(alternativeWords(lowest.alternative, text), overN(rho)),
                }
              : { isPassed: true, text: words.stable },
          ]),
    ],
  };
}
