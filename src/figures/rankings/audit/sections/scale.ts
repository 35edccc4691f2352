import { definedChoices } from '../../definedChoices';
import { scaleRange } from '../../index/indexPhrases';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';

/** Step 6: how indicators are made comparable. */
export function scaleSection({ model, text }: RankingsInput): AuditSection {
  const words = text.words.indexChecks.audit.scale;
  const methods = text.words.rankingsPage.methods;
  const { tree } = model.result;
  const { normalisation } = definedChoices(model.definition);
  const negative = tree.leaves.filter((leaf) => tree.nodes[leaf]?.direction === -1).length;
  const range = scaleRange(model);
  return {
    id: 'scale',
    title: words.title,
    choice:
      words.choice(methods.normalisations[normalisation] ?? normalisation) +
      (text.language === 'en' ? ' ' : '') +
      (methods.normalisationWhy[normalisation] ?? ''),
    facts: [{ name: words.negative, value: text.number(negative) }],
    checks: [
      range === null
        ? { isPassed: false, text: words.unlike }
        : { isPassed: true, text: words.alike(text.number(range[0]), text.number(range[1])) },
    ],
  };
}
