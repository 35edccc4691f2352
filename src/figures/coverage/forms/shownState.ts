import type { CoverageModel } from '../coverageModel';
import type { PossibleState } from '../../state/possibleState';
import type { RefusedPart } from '../../state/refused';
import type { CoverageState } from '../../state/viewStates';
import { toIso } from '../../../text/dates';

/** A state with the dates that are drawn in place of those asked for, and the dates that could not be drawn. */
export function shownState(
  state: CoverageState,
  { now, before }: CoverageModel,
): PossibleState<CoverageState> {
  const refused: RefusedPart[] = [];
  const drawn = (key: 'date' | 'from', day: number | null) => {
    const asked = state[key];
    if (asked === '' || day === null || toIso(day) === asked) return asked;
    refused.push({ key, values: [asked], reason: 'bad' });
    return toIso(day);
  };
  const date = drawn('date', now.day);
  const from = drawn('from', now.from);
  const { compare } = state;
  const isDay = compare !== '' && compare !== 'none';
  const isLater = isDay && before !== null && toIso(before.day) !== compare;
  if (isLater) refused.push({ key: 'compare', values: [compare], reason: 'bad' });
  return { state: { ...state, date, from, compare: isLater ? '' : compare }, refused };
}
