import type { RankingsInput } from '../rankingsInput';
import type { GroupSpread } from './groupSpread';

/** Whether the median of each of two groups lies outside the middle half of the other. */
function areClearlyApart(high: GroupSpread, low: GroupSpread): boolean {
  if (high.median === null || low.median === null || high.quartiles === null || low.quartiles === null)
    return false;
  return high.median > low.quartiles[1] && low.median < high.quartiles[0];
}

/** Which group is clearly above another, of those large enough for quartiles; otherwise a question. */
export function groupsTitle(
  groups: readonly GroupSpread[],
  format: (value: number) => string,
  input: Pick<RankingsInput, 'text' | 'state'>,
): string {
  const words = input.text.words.indexChecks.groups;
  const large = groups.filter(({ quartiles, id }) => quartiles !== null && id !== '');
  const [first] = large;
  const other = large.find((group) => first !== undefined && areClearlyApart(first, group));
  if (first?.median == null || other?.median == null) return words.question[input.state.group] ?? '';
  const say = other === large[1] ? words.first : words.higher;
  return say(first.name, format(first.median), other.name, format(other.median));
}
