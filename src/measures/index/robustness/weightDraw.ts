import { randomGamma } from 'd3';
import type { RobustnessChoices } from '../../../model/indexDefinition';
import type { Scenario } from './scenarios';

/** Draws the weight of a node among its siblings, on any scale, from a stream of numbers from 0 to 1. */
export type WeightDraw = (scenario: Scenario, node: number, random: () => number) => number;

/** A weight above 0 stays above 0, so that a unit with this value alone keeps its score. */
const least = 1e-12;

/**
 * How weights are varied. Uniform: each is multiplied by 1 + U(-f, f). Dirichlet: the shares of siblings are drawn
 * around those that they have, so many times as closely as the concentration says; drawn as gamma variates, which
 * divided by their sum have this distribution.
 */
export function weightDraw(weights: RobustnessChoices['weights']): WeightDraw {
  if (!weights) return ({ plan }, node) => plan.baseWeights[node]!;
  if (weights.method === 'uniform') {
    const { share } = weights;
    return ({ plan }, node, random) => plan.baseWeights[node]! * (1 + share * (2 * random() - 1));
  }
  const { concentration } = weights;
  return ({ shares }, node, random) =>
    shares[node]! > 0 ? Math.max(least, randomGamma.source(random)(concentration * shares[node]!)()) : 0;
}
