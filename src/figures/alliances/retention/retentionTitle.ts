import { atRiskAt, survivalAt, type SurvivalStep } from '../../../measures/growth/survival/kaplanMeier';
import type { Text } from '../../../text/text';
import { between } from './retentionMarks';
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

function stayOf({ steps, durations }: RetentionCurve): { years: number; step: SurvivalStep } | null {
  for (const years of milestones) {
    const step = survivalAt(steps, years);
    if (step !== null && (atRiskAt(durations, [years])[0] ?? 0) >= leastMembers) return { years, step };
  }
  return null;
}

/** The finding: a difference between alliances, how many stay how long, or how few exits are on record. */
export function retentionTitle(model: RetentionModel, text: Text): string {
  const { curves, dated, exits, undatedExits, test } = model;
  const words = text.words.tenure.retention;
  if (dated === 0) return words.titleQuestion;
  if (exits === 0)
    return undatedExits === 0
      ? words.titleNoExit(dated, text.number(dated))
      : words.titleNoDatedExit(dated, text.number(dated), undatedExits, text.number(undatedExits));
  const areMany = curves.every(({ durations }) => durations.length >= leastMembers);
  if (test !== null && areMany && test.pValue < significance)
    return words.titleDiffer(formatP(test.pValue, text));
  const [first] = curves
    .map((curve) => ({ curve, left: curve.durations.filter(({ isEvent }) => isEvent).length }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.curve.durations.length - a.curve.durations.length);
  const stay = first === undefined ? null : stayOf(first.curve);
  if (first === undefined || stay === null)
    return words.titleExits(exits, text.number(exits), text.number(dated));
  const interval = between(stay.step, text);
  return (
    words.titleStay(
      text.name(first.curve.history.names),
      words.exits(first.left, text.number(first.left)),
      text.number(first.curve.durations.length),
      text.share(stay.step.survival),
      words.years(stay.years, text.number(stay.years)),
    ) + (interval === null ? '' : text.words.join.paren(interval))
  );
}
