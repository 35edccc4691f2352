import type { Text } from '../../../text/text';
import type { Course, TimeCourses } from './timeCourses';

/** The first point that the last one can be compared with. */
const startOf = ({ points }: Course, since: number) => points.find(({ edition }) => edition >= since);
const climbOf = (course: Course, since: number) =>
  (startOf(course, since)?.rank ?? 0) - (course.points.at(-1)?.rank ?? 0);

/** Whom the title is about: the first chosen unit, else the one that climbs most, else the leader. */
export function timeSubject({ shown, chosen, periods }: TimeCourses, since: number): Course | null {
  const [first] = chosen;
  if (first !== undefined) return first;
  const toTheEnd = shown.filter(({ points }) => points.at(-1)?.edition === periods.length - 1);
  const [climber] = [...toTheEnd].sort((a, b) => climbOf(b, since) - climbOf(a, since));
  return climber ?? shown[0] ?? null;
}

/** Where somebody has come to, and since when; `since` is the edition of the last change of method. */
export function timeTitle(courses: TimeCourses, since: number, text: Text): string {
  const words = text.words.indexChecks.time;
  const subject = timeSubject(courses, since);
  const from = subject === null ? undefined : startOf(subject, since);
  const to = subject?.points.at(-1);
  if (subject === null || from === undefined || to === undefined) return words.question;
  const rank = words.ordinal(to.rank, text.number(to.rank));
  if (from === to) return words.enters(subject.name, rank, from.period);
  const change = from.rank - to.rank;
  return (change > 0 ? words.climbs : change < 0 ? words.falls : words.stays)(
    subject.name,
    rank,
    from.period,
  );
}
