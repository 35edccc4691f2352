import { named } from '../../checks/named';
import { nodeTitle } from '../../checks/nodes';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';

/** Step 3: what is divided by the size of a unit. */
export function denominationSection(input: RankingsInput): AuditSection {
  const { model, text } = input;
  const words = text.words.indexChecks.audit.denomination;
  const { nodes, leaves } = model.result.tree;
  const divided = leaves.filter((leaf) => nodes[leaf]?.denominator !== undefined);
  const names = named(
    divided.map((leaf) => nodeTitle(input, leaf)),
    text,
  );
  return {
    id: 'denomination',
    title: words.title,
    choice: divided.length === 0 ? words.none : words.choice(names),
    facts: [{ name: words.divided, value: text.number(divided.length) }],
    checks: [],
  };
}
