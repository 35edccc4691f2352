import type { TieCube } from '../../model/ties';
import { isAsked, rowState, type TieWindow } from './countTies';

/** Pairs of country and record that certainly hold in a window, each as one number. */
function heldPairs(cube: TieCube, window: TieWindow): Set<number> {
  const asked = isAsked(window);
  const pairs = new Set<number>();
  for (let row = 0; row < cube.country.length; row++) {
    if (asked(cube, row) && rowState(cube, row, window).isCertain)
      pairs.add((cube.country[row] ?? 0) * cube.recordIds.length + (cube.record[row] ?? 0));
  }
  return pairs;
}

/** Ids of the records that tie the subject with one of the countries in exactly one of two windows. */
export function changedRecords(
  cube: TieCube,
  before: TieWindow,
  now: TieWindow,
  countryIds: readonly string[],
): string[] {
  const [then, later] = [heldPairs(cube, before), heldPairs(cube, now)];
  const chosen = new Set(countryIds.map((id) => cube.countryIds.indexOf(id)));
  const records = new Set<string>();
  for (const pair of [...then, ...later]) {
    if (then.has(pair) === later.has(pair)) continue;
    const country = Math.floor(pair / cube.recordIds.length);
    const record = cube.recordIds[pair % cube.recordIds.length];
    if (chosen.has(country) && record !== undefined) records.add(record);
  }
  return [...records];
}
