import type { Text } from '../../../text/text';
import type { Course, CoursePoint, TimeCourses } from './timeCourses';

/** The first point that the last one can be compared with. */
const startOf = ({ points }: Course, since: number) => points.find(({ edition }) => edition >= since);

/** Places between the intervals of two points, positive for a climb; 0 where they overlap or are not known. */
function clearChange(from: CoursePoint | undefined, to: CoursePoint | undefined): number {
  if (from?.range == null || to?.range == null) return 0;
  if (from.range.low > to.range.high) return from.range.low - to.range.high;
  return to.range.low > from.range.high ? from.range.high - to.range.low : 0;
}
const changeOf = (course: Course, since: number) => clearChange(startOf(course, since), course.points.at(-1));

/** Whom the title is about: the first chosen unit, else the one that clearly moves most, else the leader. */
export function timeSubject({ shown, chosen, periods }: TimeCourses, since: number): Course | null {
  const [first] = chosen;
  if (first !== undefined) return first;
  const toTheEnd = shown.filter(({ points }) => points.at(-1)?.edition === periods.length - 1);
  const [mover] = [...toTheEnd].sort((a, b) => Math.abs(changeOf(b, since)) - Math.abs(changeOf(a, since)));
  return mover ?? shown[0] ?? null;
}

/**
 * Where somebody has come to and from where, if the intervals of both ranks lie apart, and of how many, since more
 * units are ranked from year to year; `since` is the edition of the last change of method.
 */
export function timeTitle(courses: TimeCourses, since: number, text: Text): string {
  const words = text.words.indexChecks.time;
  const subject = timeSubject(courses, since);
  const from = subject === null ? undefined : startOf(subject, since);
  const to = subject?.points.at(-1);
  if (subject === null || from === undefined || to === undefined) return words.question;
  const rankOf = ({ rank, period }: CoursePoint) =>
    words.placeOf(words.ordinal(rank, text.number(rank)), text.number(courses.ranked.get(period) ?? 0));
  if (from === to)
    return courses.chosen.includes(subject)
      ? words.enters(subject.name, rankOf(to), to.period)
      : words.question;
  if (from.range === null || to.range === null) return words.question;
  const change = clearChange(from, to);
  if (change === 0)
    return courses.chosen.includes(subject)
      ? words.apart(subject.name, from.period, to.period)
      : words.noneApart(courses.periods[since] ?? from.period, to.period);
  const say = change > 0 ? words.climbs : words.falls;
  return say(subject.name, rankOf(to), to.period, rankOf(from), from.period);
}
