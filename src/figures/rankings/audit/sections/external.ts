import { named } from '../../checks/named';
import { coefficient } from '../../checks/unitWords';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditCheck, AuditResults, AuditSection } from '../auditSection';

/** A correlation over fewer units is none. */
const leastCommon = 3;
/** Over fewer units a correlation does not tell agreement from chance. */
const leastJudged = 5;

/** What published rankings of the same units say. */
export function externalSection({ text }: RankingsInput, { external }: AuditResults): AuditSection {
  const words = text.words.indexChecks.audit.external;
  const shown = external.filter(({ n }) => n >= leastCommon);
  const few = external.length - shown.length;
  const judged = shown.filter(({ n, spearman }) => n >= leastJudged && spearman !== null);
  const against = judged.filter(({ spearman }) => (spearman ?? 0) < 0);
  const names = named(
    against.map(({ name }) => name),
    text,
  );
  const checks: AuditCheck[] = [
    ...(against.length > 0
      ? [{ isPassed: false, text: words.against(names) }]
      : judged.length > 0
        ? [{ isPassed: true, text: words.with }]
        : []),
    ...(judged.length < external.length
      ? [
          {
            isPassed: null,
            text: words.tooFew(text.number(external.length - judged.length), text.number(leastJudged)),
          },
        ]
      : []),
  ];
  return {
    id: 'external',
    isAnnex: true,
    title: words.title,
    choice: external.length === 0 ? words.none : words.choice,
    facts: [
      ...shown.map(({ name, n, spearman, kendall }) => ({
        name,
        value: words.agreement(coefficient(spearman, text), coefficient(kendall, text), text.number(n)),
      })),
      ...(few === 0 ? [] : [{ name: words.few(text.number(leastCommon)), value: text.number(few) }]),
    ],
    checks,
  };
}
