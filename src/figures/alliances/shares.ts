import type { AlliancesState } from '../state/alliancesState';

/** Whether sizes are drawn as a share of all alliances. A share of a group is one already, and who ever joined is no size. */
export function isRelative({ measure, scale, count }: AlliancesState): boolean {
  return scale === 'relative' && measure !== 'group' && count === 'size';
}

/** Whether the values are shares in percent rather than counts. */
export function isShare(state: AlliancesState): boolean {
  return isRelative(state) || (state.measure === 'group' && state.scale !== 'index');
}
