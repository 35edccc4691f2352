import type { IndexDefinition, RobustnessChoices } from '../../../model/indexDefinition';
import type { IndexProblemCode } from '../../../model/indexProblem';
import { type OnProgress, reportSteps } from '../../network/progress';
import { calculateIndex } from '../calculateIndex';
import type { IndexValues } from '../indexValues';
import type { LeftOutDraws, RankIntervals } from '../rankIntervals';
import { rowsByPeriod } from '../rowsByPeriod';
import { choiceFactors, type DrawnChoices, usualChoices } from './choiceFactors';
import { rankCounts } from './rankCounts';
import { scenarios } from './scenarios';
import { seededRandom } from './seededRandom';
import { weightDraw } from './weightDraw';

export interface RobustnessOptions {
  readonly draws: number;
  readonly seed: number;
  /** What is varied; the definition's choices unless given, and without them each weight by up to a quarter. */
  readonly choices?: RobustnessChoices;
  readonly onProgress?: OnProgress;
}

/**
 * Robustness of an index (Saisana, Saltelli and Tarantola 2005): it is calculated again and again, each time with one
 * of the options of every choice that is varied, all equally likely, and with other weights of all nodes. See
 * `variedDefinition` for what an option replaces. Weights that come from the values (components, entropy, benefit of
 * the doubt) are calculated anew for each combination of options, and varied like given ones; those of a benefit of
 * the doubt by the same factor for all units.
 *
 * Ranks are among the units that the definition itself ranks: where other choices would rank more or fewer, they are not
 * counted, so that all draws are about the same units.
 *
 * A draw that cannot be calculated, such as a geometric mean of values below 0, is left out and reported. The same
 * definition, values, choices and seed give the same numbers.
 *
 * @returns quantiles by row of the values
 * @throws {IndexError} where the definition itself cannot be calculated
 */
export function robustness(
  definition: IndexDefinition,
  values: IndexValues,
  { draws, seed, choices = definition.robustness ?? usualChoices, onProgress }: RobustnessOptions,
): RankIntervals {
  const factors = choiceFactors(definition, choices);
  const scenarioOf = scenarios(definition, values, factors, calculateIndex(definition, values).rank);
  const draw = weightDraw(choices.weights);
  const random = seededRandom(seed);
  const rows = values.units.length;
  const counts = rankCounts(rows, Math.max(0, ...rowsByPeriod(values).map((period) => period.length)));
  const leftOut = leftOutDraws();
  const picked = new Int32Array(factors.length);
  const weights = new Float64Array(definition.nodes.length);
  const ranks = new Int32Array(rows);
  const report = reportSteps(draws, onProgress);
  for (let done = 0; done < draws; report(++done)) {
    for (let place = 0; place < picked.length; place++)
      picked[place] = Math.floor(random() * factors[place]!.options.length);
    const scenario = scenarioOf(picked);
    if ('problem' in scenario) {
      leftOut.add(scenario.choices, scenario.problem.code);
      continue;
    }
    const { plan } = scenario;
    for (let node = 1; node < plan.baseWeights.length; node++) weights[node] = draw(scenario, node, random);
    if (!plan.run(weights)) {
      leftOut.add(scenario.choices, 'not-above-zero');
      continue;
    }
    ranks.fill(0);
    scenario.rank(plan.score, ranks);
    counts.add(ranks);
  }
  return {
    draws,
    seed,
    median: counts.quantile(0.5),
    p05: counts.quantile(0.05),
    p95: counts.quantile(0.95),
    leftOut: leftOut.list(),
  };
}

function leftOutDraws() {
  const found = new Map<DrawnChoices, { code: IndexProblemCode; draws: number }>();
  return {
    add(choices: DrawnChoices, code: IndexProblemCode): void {
      const before = found.get(choices);
      if (before) before.draws++;
      else found.set(choices, { code, draws: 1 });
    },
    list: (): readonly LeftOutDraws[] => Array.from(found, ([choices, entry]) => ({ choices, ...entry })),
  };
}
