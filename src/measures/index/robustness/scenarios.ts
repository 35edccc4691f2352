import type { IndexDefinition } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import { IndexError } from '../indexError';
import { indexTree } from '../indexTree';
import type { IndexValues } from '../indexValues';
import { prepare, type PreparedIndex } from '../prepare';
import { asDefined, type ChoiceFactor, type DrawnChoices } from './choiceFactors';
import { type Ranker, ranker } from './ranker';
import { type ScoringPlan, scoringPlan } from './scoringPlan';
import { siblingShares } from './siblingShares';
import { variedDefinition } from './variedDefinition';
import { withoutNode } from './withoutNode';

/** An index with one combination of choices, ready to be scored and ranked with many weights. */
export interface Scenario {
  readonly choices: DrawnChoices;
  readonly plan: ScoringPlan;
  /** Shares of the weights among siblings before anything is varied, by node. */
  readonly shares: Float64Array;
  readonly rank: Ranker;
}

/** A combination of choices that cannot be calculated. */
export interface ImpossibleScenario {
  readonly choices: DrawnChoices;
  readonly problem: IndexProblem;
}

/** Gives the combination with these places in the options of each factor. The same places give the same object. */
export type Scenarios = (picked: ArrayLike<number>) => Scenario | ImpossibleScenario;

/**
 * Combinations of choices, each calculated when it is first asked for; what they have in common is calculated once.
 *
 * @param nominal ranks by the definition itself: only rows that it ranks are ranked, so that a rank always counts
 *   among the same units (0 = not ranked)
 */
export function scenarios(
  definition: IndexDefinition,
  values: IndexValues,
  factors: readonly ChoiceFactor[],
  nominal: Int32Array,
): Scenarios {
  const known = new Map<number, Scenario | ImpossibleScenario>();
  const prepared = new Map<string, PreparedIndex>();
  return (picked) => {
    const key = factors.reduce((number, { options }, place) => number * options.length + picked[place]!, 0);
    const before = known.get(key);
    if (before) return before;
    const choices = factors.reduce<DrawnChoices>(
      (drawn, { kind, options }, place) => ({ ...drawn, [kind]: options[picked[place]!] }),
      asDefined,
    );
    const scenario = possible(choices);
    known.set(key, scenario);
    return scenario;
  };

  function possible(choices: DrawnChoices): Scenario | ImpossibleScenario {
    try {
      return calculate(choices);
    } catch (error) {
      const problem = error instanceof IndexError ? error.problems[0] : undefined;
      if (!problem) throw error;
      return { choices, problem };
    }
  }

  function calculate(choices: DrawnChoices): Scenario {
    const varied = variedDefinition(definition, choices);
    // Neither aggregation nor what is left out changes how an indicator is normalised.
    const key = JSON.stringify([choices.normalisation, choices.imputation, choices.winsorisationLimit]);
    const steps = prepared.get(key) ?? prepare(varied, values);
    prepared.set(key, steps);
    const whole = { definition: varied, prepared: { ...steps, tree: indexTree(varied) } };
    const plan = scoringPlan((choices.leftOut !== null && withoutNode(whole, choices.leftOut)) || whole);
    const ranked = plan.ranked.map((rows) => rows.filter((row) => nominal[row]! > 0));
    return { choices, plan, shares: siblingShares(plan.tree, plan.baseWeights), rank: ranker(ranked) };
  }
}
