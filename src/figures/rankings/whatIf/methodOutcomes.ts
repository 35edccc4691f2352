import { calculateIndex } from '../../../measures/index/calculateIndex';
import { IndexError } from '../../../measures/index/indexError';
import { compareRankings } from '../../../measures/index/statistics/compareRankings';
import type { IndexProblem } from '../../../model/indexProblem';
import { keep } from '../../keep';
import { latestRows } from '../index/latestRows';
import type { IndexModel } from '../indexModel';
import { whatIfAlternatives, type Alternative } from './alternatives';

/** What another choice makes of the ranks; rows in the order of the values. */
export interface MethodOutcome {
  readonly alternative: Alternative;
  /** `null` where the index is not defined with this choice. */
  readonly ranks: Int32Array | null;
  readonly problem: IndexProblem | null;
  /** Units ranked both ways. */
  readonly n: number;
  readonly spearman: number | null;
  /** Mean of the absolute differences of ranks. */
  readonly meanShift: number | null;
}

function outcomeOf(alternative: Alternative, { table, result }: IndexModel): MethodOutcome {
  const rows = latestRows(result);
  try {
    const { rank } = calculateIndex(alternative.definition, table.values);
    const [before, after] = [result.rank, rank].map((ranks) => rows.map((row) => ranks[row] ?? 0)) as [
      number[],
      number[],
    ];
    const { n, spearman } = compareRankings(before, after);
    const shifts = before.flatMap((was, i) => {
      const is = after[i] ?? 0;
      return was > 0 && is > 0 ? [Math.abs(is - was)] : [];
    });
    const meanShift =
      shifts.length === 0 ? null : shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
    return { alternative, ranks: rank, problem: null, n, spearman, meanShift };
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    const [problem = null] = error.problems;
    return { alternative, ranks: null, problem, n: 0, spearman: null, meanShift: null };
  }
}

/** The index calculated in every other way, the one that moves ranks most first. */
export function methodOutcomes(model: IndexModel): readonly MethodOutcome[] {
  return keep(model, 'methodOutcomes', () =>
    whatIfAlternatives(model.definition, new Set(model.table.values.groups.keys()))
      .map((alternative) => outcomeOf(alternative, model))
      .sort((a, b) => (b.meanShift ?? -1) - (a.meanShift ?? -1)),
  );
}
