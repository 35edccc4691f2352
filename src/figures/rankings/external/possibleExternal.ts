import type { ExternalRankings } from '../../../model/externalRanking';
import type { RankingsState } from '../../state/rankingsState';
import type { PossibleRankings } from '../possibleRankings';

/** A state with the units and rankings that no published ranking knows left out. */
export function possibleExternal(data: ExternalRankings, state: RankingsState): PossibleRankings {
  const known = new Set([...data.units.map(({ key }) => key), ...data.rankings.map(({ id }) => id)]);
  const lists = { of: state.of, ranking: state.ranking, beside: [state.beside].filter(Boolean) };
  const isKnown = (id: string) => known.has(id);
  return {
    state: {
      ...state,
      of: lists.of.filter(isKnown),
      ranking: lists.ranking.filter(isKnown),
      beside: lists.beside.find(isKnown) ?? '',
    },
    refused: Object.entries(lists).flatMap(([key, ids]) => {
      const values = ids.filter((id) => !isKnown(id));
      return values.length === 0 ? [] : [{ key, values, reason: 'unknown' }];
    }),
  };
}
