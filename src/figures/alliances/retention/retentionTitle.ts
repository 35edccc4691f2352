import { atRiskAt, survivalAt } from '../../../measures/growth/survival/kaplanMeier';
import type { Text } from '../../../text/text';
import type { RetentionCurve, RetentionModel } from './retentionModel';

const milestones = [20, 10, 5, 3, 2, 1];
/** Dated members that a sentence about a share, or about a difference, needs. */
export const leastMembers = 5;
const significance = 0.05;
const smallestP = 0.001;

/** A probability with the digits that matter. */
export function formatP(p: number, text: Text): string {
  const words = text.words.tenure.retention;
  return p < smallestP
    ? words.pBelow(text.number(smallestP, 3))
    : words.pEquals(text.number(p, p < 0.1 ? 3 : 2));
}

function stayOf({ steps, durations }: RetentionCurve): { years: number; share: number } | null {
  for (const years of milestones) {
    const step = survivalAt(steps, years);
    if (step !== null && (atRiskAt(durations, [years])[0] ?? 0) >= leastMembers)
      return { years, share: step.survival };
  }
  return null;
}

/** The finding: a difference between alliances, how many stay how long, or how few exits are on record. */
export function retentionTitle({ curves, dated, exits, test }: RetentionModel, text: Text): string {
  const words = text.words.tenure.retention;
  if (dated === 0) return words.titleQuestion;
  if (exits === 0) return words.titleNoExit(dated, text.number(dated));
  const areMany = curves.every(({ durations }) => durations.length >= leastMembers);
  if (test !== null && areMany && test.pValue < significance)
    return words.titleDiffer(formatP(test.pValue, text));
  const [first] = curves
    .filter(({ durations }) => durations.some(({ isEvent }) => isEvent))
    .sort((a, b) => b.durations.length - a.durations.length);
  const stay = first === undefined ? null : stayOf(first);
  return first === undefined || stay === null
    ? words.titleExits(exits, text.number(exits), text.number(dated))
    : words.titleStay(
        text.name(first.history.names),
        text.share(stay.share),
        words.years(stay.years, text.number(stay.years)),
      );
}
