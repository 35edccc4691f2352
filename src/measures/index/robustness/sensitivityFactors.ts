import type { RobustnessChoices } from '../../../model/indexDefinition';
import type { IndexTree } from '../indexTree';
import type { ChoiceFactor, ChoiceKind } from './choiceFactors';

/** What may move a ranking: a choice, or weights. */
export interface SensitivityFactor {
  readonly kind: ChoiceKind | 'weights';
  /** Child of the root whose weight, with all weights under it, is varied; `null` = all weights, or no weights. */
  readonly node: string | null;
}

/** With more factors than this no sample of a size that can be waited for tells them apart. */
const most = 8;

/** The choices, and weights by pillar; all weights as one where that would be more than eight factors. */
export function sensitivityFactors(
  { nodes, children }: IndexTree,
  choices: readonly ChoiceFactor[],
  weights: RobustnessChoices['weights'],
): readonly SensitivityFactor[] {
  const own = choices.map(({ kind }): SensitivityFactor => ({ kind, node: null }));
  if (!weights) return own;
  const pillars = children[0]!.map((child): SensitivityFactor => ({
    kind: 'weights',
    node: nodes[child]!.id,
  }));
  return own.length + pillars.length <= most
    ? [...own, ...pillars]
    : [...own, { kind: 'weights', node: null }];
}
