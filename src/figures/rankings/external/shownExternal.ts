import type { ExternalRanking, RankedUnit } from '../../../model/externalRanking';
import type { RankingsState } from '../../state/rankingsState';
import { chosenRankings, chosenUnits } from './chosenExternal';
import { externalFigures, type ExternalFigures } from './externalFigures';
import type { ExternalInput } from './externalInput';
import { overlaps, type Overlap, type OwnRanks } from './overlap';

/** External rankings as a state asks for them. */
export interface ShownExternal {
  readonly units: readonly RankedUnit[];
  readonly rankings: readonly ExternalRanking[];
  /** Rankings that can stand beside the index, and the one that does. */
  readonly overlaps: readonly Overlap[];
  readonly overlap: Overlap | null;
  /** `null` where there is no unit of the kind. */
  readonly figures: ExternalFigures | null;
}

/** @param own ranks by the index that is shown; `null` where there is none */
export function shownExternal(
  input: ExternalInput,
  state: Pick<RankingsState, 'kind' | 'of' | 'ranking' | 'beside'>,
  own: OwnRanks | null,
): ShownExternal {
  const { data } = input;
  const units = chosenUnits(data, state.kind, state.of);
  const rankings = chosenRankings(data, state.kind, state.ranking);
  const compared = own?.kind === state.kind ? overlaps(data, own) : [];
  const overlap = compared.find(({ ranking }) => ranking.id === state.beside) ?? compared[0] ?? null;
  const beside = own?.kind === state.kind ? { own, overlap } : null;
  return {
    units,
    rankings,
    overlaps: compared,
    overlap,
    figures: units.length === 0 ? null : externalFigures(input, units, rankings, beside),
  };
}
