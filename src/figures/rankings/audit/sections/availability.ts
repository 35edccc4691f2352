import { named } from '../../checks/named';
import { nodeTitle } from '../../checks/nodes';
import { shareText } from '../../index/shareText';
import { definedChoices } from '../../definedChoices';
import { cellMarks } from '../../index/cellMarks';
import { latestRows } from '../../index/latestRows';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';

/** An indicator known for fewer of the ranked units is thin ground. */
const leastKnown = 0.65;
/** A ranking that leaves out more of its units is one of a part of them. */
const mostUnranked = 1 / 3;

/** Step 2: how much must be known of a unit, and who is left out. */
export function availabilitySection(input: RankingsInput): AuditSection {
  const { model, text } = input;
  const words = text.words.indexChecks.audit.availability;
  const { tree, rank } = model.result;
  const rows = latestRows(model.result);
  const ranked = rows.filter((row) => (rank[row] ?? 0) > 0);
  const marks = cellMarks(model);
  const sparse = tree.leaves.filter(
    (leaf) => ranked.filter((row) => marks.isKnown(leaf, row)).length < leastKnown * ranked.length,
  );
  const unranked = rows.length === 0 ? 0 : 1 - ranked.length / rows.length;
  const least = text.share(leastKnown);
  const names = named(
    sparse.map((leaf) => nodeTitle(input, leaf)),
    text,
  );
  return {
    id: 'availability',
    title: words.title,
    choice: words.choice(text.share(definedChoices(model.definition).availability)),
    facts: [
      { name: words.ranked, value: text.number(ranked.length) },
      { name: words.unranked, value: text.number(rows.length - ranked.length) },
    ],
    checks: [
      sparse.length > 0
        ? { isPassed: false, text: words.sparse(least, names) }
        : { isPassed: true, text: words.dense(least) },
      unranked > mostUnranked
        ? { isPassed: false, text: words.many(shareText(unranked, text)) }
        : { isPassed: true, text: words.few(shareText(unranked, text)) },
    ],
  };
}
