import { namedAt } from '../../../measures/growth/memberSeries';
import { reportedSizes } from '../../../measures/growth/rates';
import type { SharedMeasure } from '../../../measures/overlap/heldAt';
import type { Day } from '../../../model/spell';
import type { ChosenAlliance } from '../chosenAlliance';

/** Members or countries that the alliances last reported up to a day, and how many of them were named then. */
export function namedShare(
  alliances: readonly ChosenAlliance[],
  measure: SharedMeasure,
  date: Day,
): { readonly named: number; readonly reported: number | null } {
  let [named, reported] = [0, 0];
  for (const { history } of alliances) {
    const last = reportedSizes(history, measure, date).at(-1);
    if (last === undefined) continue;
    const day = Math.min(last.bounds.high ?? date, date);
    named += Math.min(last.value, namedAt(history.members, measure, day).low);
    reported += last.value;
  }
  return { named, reported: reported === 0 ? null : reported };
}
