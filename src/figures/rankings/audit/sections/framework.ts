import { isIndicator, nodeTitle, pillarsOf } from '../../checks/nodes';
import { definitionWords, nodeWords } from '../../nodeWords';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';
import { named } from './named';

/** Step 1: what the index is made of, and whether it says so. */
export function frameworkSection(input: RankingsInput): AuditSection {
  const { model, text } = input;
  const words = text.words.indexChecks.audit.framework;
  const { tree } = model.result;
  const pillars = pillarsOf(tree);
  const titles = (nodes: readonly number[]) =>
    named(
      nodes.map((node) => nodeTitle(input, node)),
      text,
    );
  const groups = pillars.filter((pillar) => !isIndicator(tree, pillar));
  const thin = groups.filter((pillar) => tree.leavesUnder[pillar]?.length === 1);
  const unsaid = tree.leaves.filter((leaf) => {
    const node = tree.nodes[leaf];
    return node !== undefined && nodeWords(node, text).definition === null;
  });
  const { description } = definitionWords(model.definition, text);
  const size = words.choice(groups.length, text.number(groups.length), text.number(tree.leaves.length));
  return {
    id: 'framework',
    title: words.title,
    choice: description === null ? size : description + (text.language === 'en' ? ' ' : '') + size,
    facts: [],
    checks: [
      thin.length > 0
        ? { isPassed: false, text: words.thin(titles(thin)) }
        : { isPassed: true, text: words.full },
      unsaid.length > 0
        ? { isPassed: false, text: words.undefined(titles(unsaid)) }
        : { isPassed: true, text: words.defined },
    ],
  };
}
