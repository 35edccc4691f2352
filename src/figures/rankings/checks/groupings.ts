import { unitGroupings, type UnitGrouping } from '../../state/rankingsState';
import type { RankingsInput } from '../rankingsInput';
import { unitGroups } from './unitGroups';

/** Where more of the groups have a single unit there is nothing to compare. */
const mostSingle = 0.8;

/** Groupings that put several units together, and the chosen one. */
export function groupings(input: RankingsInput): readonly UnitGrouping[] {
  return unitGroupings.filter((group) => {
    if (group === input.state.group) return true;
    const known = unitGroups({ ...input, state: { ...input.state, group } }).filter(({ id }) => id !== '');
    const single = known.filter(({ rows }) => rows.length === 1).length;
    return known.length > 1 && single <= mostSingle * known.length;
  });
}
