import { definedChoices } from '../../definedChoices';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';

/** Step 8: how pillars become one score, and what that means. */
export function aggregationSection({ model, text }: RankingsInput): AuditSection {
  const words = text.words.indexChecks.audit.aggregation;
  const methods = text.words.rankingsPage.methods;
  const { aggregation } = definedChoices(model.definition);
  return {
    id: 'aggregation',
    title: words.title,
    choice:
      words.choice(methods.aggregations[aggregation] ?? aggregation) +
      (text.language === 'en' ? ' ' : '') +
      (methods.aggregationWhy[aggregation] ?? ''),
    facts: [],
    checks: [],
  };
}
