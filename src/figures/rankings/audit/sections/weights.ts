import { isIndicator, nodeTitle, pillarsOf } from '../../checks/nodes';
import { shareText } from '../../index/shareText';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';
import { named } from '../../checks/named';

/** An indicator with more than this many times an equal share leads the index. */
const mostTimes = 2;

/** Step 7: weights, and what they come to down to the indicators. */
export function weightsSection(input: RankingsInput): AuditSection {
  const { model, state, text } = input;
  const words = text.words.indexChecks.audit.weights;
  const page = text.words.rankingsPage.weights;
  const { tree, effectiveWeights } = model.result;
  const shareOf = (node: number) => effectiveWeights[node] ?? 0;
  const factOf = (node: number, name: string) => ({
    name,
    value: shareText(shareOf(node), text),
    share: shareOf(node),
  });
  const heavy = tree.leaves.filter((leaf) => shareOf(leaf) > mostTimes / tree.leaves.length + 1e-9);
  const isByHand = Object.keys(state.weights).length > 0;
  return {
    id: 'weights',
    title: words.title,
    choice: words.choice(isByHand ? page.byHand : (page.presets[state.weighting] ?? state.weighting)),
    facts: pillarsOf(tree).flatMap((pillar) => [
      factOf(pillar, nodeTitle(input, pillar)),
      ...(isIndicator(tree, pillar)
        ? []
        : (tree.leavesUnder[pillar] ?? []).map((leaf) => factOf(leaf, words.under(nodeTitle(input, leaf))))),
    ]),
    checks: [
      heavy.length > 0
        ? {
            isPassed: false,
            text: words.heavy(
              named(
                heavy.map((leaf) => nodeTitle(input, leaf)),
                text,
              ),
            ),
          }
        : { isPassed: true, text: words.even },
    ],
  };
}
