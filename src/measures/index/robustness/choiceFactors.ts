import type {
  Aggregation,
  Imputation,
  IndexDefinition,
  Normalisation,
  RobustnessChoices,
  Treatment,
} from '../../../model/indexDefinition';
import { indexTree } from '../indexTree';

/** One way to calculate an index; `null` = as the definition has it. */
export interface DrawnChoices {
  readonly normalisation: Normalisation | null;
  readonly aggregation: Aggregation | null;
  readonly imputation: Imputation | null;
  readonly winsorisationLimit: number | null;
  /** Child of the root that is left out. */
  readonly leftOut: string | null;
}

export type ChoiceKind = keyof DrawnChoices;

/** A choice that is varied, with what it may be; all are equally likely. */
export interface ChoiceFactor {
  readonly kind: ChoiceKind;
  readonly options: readonly DrawnChoices[ChoiceKind][];
}

export const asDefined: DrawnChoices = {
  normalisation: null,
  aggregation: null,
  imputation: null,
  winsorisationLimit: null,
  leftOut: null,
};

/** What is varied where a definition says nothing: each weight by up to a quarter. */
export const usualChoices: RobustnessChoices = { weights: { method: 'uniform', share: 0.25 } };

/**
 * The choices besides weights that are varied. An option that is the choice of the root itself becomes `null`: with
 * it, what single nodes have instead stays theirs. Where the list does not name it, it is one option more, so that the
 * ranking that is examined is one of those that can be drawn. Leaving out a pillar has one option more than there are pillars.
 */
export function choiceFactors(
  definition: IndexDefinition,
  choices: RobustnessChoices,
): readonly ChoiceFactor[] {
  const { nodes, children } = indexTree(definition);
  const [root] = nodes;
  const factor = <T extends DrawnChoices[ChoiceKind]>(
    kind: ChoiceKind,
    own: unknown,
    options: readonly T[] = [],
  ) => {
    const drawn = options.map((option) => (isSame(option, own) ? null : option));
    return { kind, options: drawn.length === 0 || drawn.includes(null) ? drawn : [null, ...drawn] };
  };
  const pillars = choices.leaveOutPillar ? children[0]!.map((child) => nodes[child]!.id) : [];
  return [
    factor('normalisation', root && inFull(root.normalisation), choices.normalisation?.map(inFull)),
    factor('aggregation', root?.aggregation, choices.aggregation),
    factor('imputation', root?.imputation, choices.imputation),
    factor('winsorisationLimit', root && limitOf(root.treatment), choices.winsorisationLimit),
    // Of a single pillar nothing would be left.
    factor('leftOut', null, pillars.length > 1 ? [null, ...pillars] : []),
  ].filter(({ options }) => options.length > 0);
}

/** With the settings that hold where none are named. */
function inFull(normalisation: Normalisation): Normalisation {
  const { method } = normalisation;
  if (method === 'z-score') return { mean: 0, sd: 1, ...normalisation };
  const isRanged = method === 'min-max' || method === 'goalposts' || method === 'scaled';
  return isRanged ? { range: [0, 100], ...normalisation } : normalisation;
}

/** Points that may be winsorised; 0 = none. */
function limitOf({ method, limit = 5 }: Treatment): number {
  return method === 'none' ? 0 : limit;
}

function isSame(first: unknown, second: unknown): boolean {
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null)
    return first === second;
  const [a, b] = [Object.entries(first), new Map<string, unknown>(Object.entries(second))];
  return a.length === b.size && a.every(([key, value]) => isSame(value, b.get(key)));
}
