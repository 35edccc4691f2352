import { quantile } from '../../../../measures/network/quantile';
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

function intervalParts({ model, intervals, text }: RankingsInput): {
  facts: AuditFact[];
  checks: AuditCheck[];
} {
  const words = text.words.indexChecks.audit.robustness;
  const ranges = latestRows(model.result).flatMap((row) => {
    const rank = model.result.rank[row] ?? 0;
    const range = rank === 0 ? null : rankRange(intervals, row);
    return range === null ? [] : [{ ...range, rank }];
  });
  if (ranges.length === 0) return { facts: [], checks: [] };
  const width = quantile(Float64Array.from(ranges, ({ low, high }) => high - low).sort(), 0.5);
  const sure = ranges.filter(
    ({ low, high, rank }) => rank - low <= sureWithin && high - rank <= sureWithin,
  ).length;
  const isWide = width >= mostWidth * ranges.length;
  return {
    facts: [
      { name: words.width, value: text.number(width, Number.isInteger(width) ? 0 : 1) },
      { name: words.sure, value: text.share(sure / ranges.length), share: sure / ranges.length },
    ],
    checks: [
      {
        isPassed: !isWide,
        text: isWide ? words.wide(text.number(Math.floor(width)), text.number(ranges.length)) : words.narrow,
      },
    ],
  };
}

/** Step 9: how far ranks move when choices vary, together and one at a time. */
export function robustnessSection(input: RankingsInput): AuditSection {
  const { model, intervals, text } = input;
  const words = text.words.indexChecks.audit.robustness;
  const { facts, checks } = intervalParts(input);
  const [lowest] = methodOutcomes(model)
    .filter(({ spearman }) => spearman !== null)
    .sort((a, b) => (a.spearman ?? 1) - (b.spearman ?? 1));
  const rho = lowest?.spearman ?? null;
  return {
    id: 'robustness',
    title: words.title,
    choice:
      intervals === null ? words.waiting : words.choice(text.number(intervals.draws), String(intervals.seed)),
    facts: [...facts, ...(rho === null ? [] : [{ name: words.spearman, value: coefficient(rho, text) }])],
    checks: [
      ...checks,
      ...(lowest === undefined || rho === null
        ? []
        : [
            rho < leastSpearman
              ? {
                  isPassed: false,
                  text: words.moved(alternativeWords(lowest.alternative, text), coefficient(rho, text)),
                }
              : { isPassed: true, text: words.stable },
          ]),
    ],
  };
}
