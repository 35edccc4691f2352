import type { IndexDefinition, RobustnessChoices } from '../../../model/indexDefinition';
import { calculateIndex } from '../calculateIndex';
import type { IndexTree } from '../indexTree';
import type { IndexValues } from '../indexValues';
import { choiceFactors, usualChoices } from './choiceFactors';
import { combinableFactors, type LeftOutOption } from './combinableFactors';
import { meanShift } from './meanShift';
import { type Scenario, scenarios } from './scenarios';
import { seededRandom } from './seededRandom';
import { type SensitivityFactor, sensitivityFactors } from './sensitivityFactors';
import { type SobolIndex, sobolIndices, type SobolOptions } from './sobolIndices';
import { weightDraw } from './weightDraw';

/** Which choice moves a ranking most. */
export interface Sensitivity {
  readonly seed: number;
  /** Samples that count. */
  readonly n: number;
  /** Mean and variance of the result over the samples. */
  readonly mean: number;
  readonly variance: number;
  readonly factors: readonly (SensitivityFactor & SobolIndex)[];
  /** Options that cannot be combined with all others. */
  readonly leftOut: readonly LeftOutOption[];
}

export interface SensitivityOptions extends SobolOptions {
  /** What is varied; the definition's choices unless given, and without them each weight by up to a quarter. */
  readonly choices?: RobustnessChoices;
  /** Row whose rank is the result; without it the mean absolute shift of all ranks against those of the definition. */
  readonly row?: number;
}

/**
 * Sobol indices of the choices that `robustness` varies. All weights of a pillar, with its own, are one factor: a
 * number that they are all drawn from.
 *
 * @throws {IndexError} where the definition itself cannot be calculated
 */
export function sobol(
  definition: IndexDefinition,
  values: IndexValues,
  { choices = definition.robustness ?? usualChoices, row, ...options }: SensitivityOptions,
): Sensitivity {
  const { rank: nominal, tree } = calculateIndex(definition, values);
  const choiceOf = choiceFactors(definition, choices);
  const scenarioOf = scenarios(definition, values, choiceOf, nominal);
  const { places, leftOut } = combinableFactors(choiceOf, scenarioOf);
  const factors = sensitivityFactors(tree, choiceOf, choices.weights);
  const draw = weightDraw(choices.weights);
  const weights = new Float64Array(tree.nodes.length);
  const ranks = new Int32Array(nominal.length);

  const result = (x: Float64Array): number => {
    const scenario = scenarioOf(places.map((list, factor) => list[Math.floor(x[factor]! * list.length)]!));
    if ('problem' in scenario) return NaN;
    drawWeights(scenario, x);
    if (!scenario.plan.run(weights)) return NaN;
    ranks.fill(0);
    scenario.rank(scenario.plan.score, ranks);
    return row === undefined ? meanShift(nominal, ranks).mean : ranks[row]! || NaN;
  };
  const { indices, ...rest } = sobolIndices(result, factors.length, options);
  return {
    seed: options.seed,
    ...rest,
    factors: factors.map((factor, i) => ({ ...factor, ...indices[i]! })),
    leftOut,
  };

  function drawWeights(scenario: Scenario, x: Float64Array): void {
    const { tree: own } = scenario.plan;
    const streams = factors.map((_, factor) => seededRandom(Math.floor(x[factor]! * 2 ** 32)));
    for (let node = 1; node < own.nodes.length; node++) {
      const id = pillarOf(own, node);
      const factor = factors.findIndex(
        (each) => each.kind === 'weights' && (each.node === null || each.node === id),
      );
      weights[node] = factor < 0 ? scenario.plan.baseWeights[node]! : draw(scenario, node, streams[factor]!);
    }
  }
}

function pillarOf({ nodes, parent }: IndexTree, node: number): string {
  let pillar = node;
  while (parent[pillar]! > 0) pillar = parent[pillar]!;
  return nodes[pillar]!.id;
}
