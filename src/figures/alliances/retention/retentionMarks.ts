import type { SurvivalStep } from '../../../measures/growth/survival/kaplanMeier';
import type { Text } from '../../../text/text';
import type { Mark } from '../../figure';
import type { RetentionCurve } from './retentionModel';

export interface RetentionMark {
  readonly key: string;
  readonly label: string;
  readonly curve: RetentionCurve;
  readonly step: SurvivalStep;
}

const tolerance = 1e-9;

const yearsOf = ({ time }: SurvivalStep, text: Text) =>
  text.words.tenure.retention.years(time, text.number(time, 1));

/** Bounds that say something: before the first exit both are 1 by the formula, however few were followed. */
export function boundsOf({ survival, lower, upper }: SurvivalStep): readonly [number, number] | null {
  return lower === null || upper === null || survival === 1 ? null : [lower, upper];
}

/** The interval in words, where it says something. */
export function between(step: SurvivalStep, text: Text): string | null {
  const bounds = boundsOf(step);
  return bounds === null
    ? null
    : text.words.tenure.retention.between(text.share(bounds[0]), text.share(bounds[1]));
}

/** Steps at which somebody left, and the last one: the marks of a curve. */
export function marksOf(curve: RetentionCurve, text: Text): RetentionMark[] {
  const name = text.name(curve.history.names);
  return curve.steps.flatMap((step, i) => {
    if (step.events === 0 && i < curve.steps.length - 1) return [];
    const interval = between(step, text);
    const label = text.words.tenure.retention.step(
      name,
      yearsOf(step, text),
      text.share(step.survival),
      interval === null ? '' : text.words.join.clause + interval,
      text.number(step.atRisk),
    );
    return [{ key: `step:${curve.history.id}:${i}`, label, curve, step }];
  });
}

/** What a mark says when it is pointed at; the last step of a curve opens all of its memberships. */
export function markOf({ key, curve, step }: RetentionMark, text: Text): Mark {
  const words = text.words.tenure.retention;
  const interval = between(step, text);
  const left = curve.durations.filter(
    ({ time, isEvent }) => isEvent && Math.abs(time - step.time) < tolerance,
  );
  return {
    key,
    title: text.name(curve.history.names),
    value: words.remain(text.share(step.survival)),
    change: step.events === 0 ? null : words.left(step.events, text.number(step.events)),
    rows: [[words.observed, text.number(step.atRisk)]],
    lines: [yearsOf(step, text), ...(interval === null ? [] : [interval])],
    recordIds: [...new Set((left.length > 0 ? left : curve.durations).map(({ recordId }) => recordId))],
    entity: `alliance:${curve.history.id}`,
  };
}
