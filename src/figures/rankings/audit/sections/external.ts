import { coefficient } from '../../checks/unitWords';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditResults, AuditSection } from '../auditSection';
import { named } from './named';

/** A correlation over fewer units is no agreement. */
const leastCommon = 3;

/** After the ten steps: what published rankings of the same units say. */
export function externalSection({ text }: RankingsInput, { external }: AuditResults): AuditSection {
  const words = text.words.indexChecks.audit.external;
  const shown = external.filter(({ n }) => n >= leastCommon);
  const few = external.length - shown.length;
  const against = shown.filter(({ spearman }) => spearman !== null && spearman < 0);
  return {
    id: 'external',
    title: words.title,
    choice: external.length === 0 ? words.none : words.choice,
    facts: [
      ...shown.map(({ name, n, spearman, kendall }) => ({
        name,
        value: words.agreement(coefficient(spearman, text), coefficient(kendall, text), text.number(n)),
      })),
      ...(few === 0 ? [] : [{ name: words.few(text.number(leastCommon)), value: text.number(few) }]),
    ],
    checks:
      shown.length === 0
        ? []
        : [
            against.length > 0
              ? {
                  isPassed: false,
                  text: words.against(
                    named(
                      against.map(({ name }) => name),
                      text,
                    ),
                  ),
                }
              : { isPassed: true, text: words.with },
          ],
  };
}
