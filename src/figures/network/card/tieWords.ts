import type { Channel } from '../../../model/ties';
import type { Text } from '../../../text/text';
import { isTwoMode } from '../networkModes';
import type { NetworkModel } from '../networkModel';
import { yearOf } from '../../days';
import type { TieCourse } from './tieCourse';

/** What ties two nodes, such as "4 conferences". */
export function tiedBy({ counts }: Pick<TieCourse, 'counts'>, { base }: NetworkModel, text: Text): string {
  const words = text.words.brokers.card;
  return text.list(
    counts.map(([channel, n]: readonly [Channel, number]) => {
      const count = text.number(n);
      if (channel !== 'membership') return words.groups[channel](n, count);
      if (base.mode === 'alliances') return words.shared(n, count);
      return isTwoMode(base.mode) ? words.member(n, count) : words.groups.membership(n, count);
    }),
  );
}

/** The years of a tie: "2016–2019", "since 2016", "by 2016", or that no date is on record; and whether it is only reported. */
export function courseYears(course: TieCourse, text: Text): string {
  const words = text.words.brokers.card;
  if (course.begins === 'unknown') return words.undated;
  const years = yearsOf(course, text);
  return course.tie.isDated ? years : words.reported(years);
}

function yearsOf({ known, begins, to, events }: TieCourse, text: Text): string {
  const words = text.words.brokers.card;
  const first = yearOf(known);
  if (begins === 'by') return words.by(String(first));
  if (to === null) return words.since(String(first));
  const last = yearOf(to);
  return last === first || events.length === 1 ? String(first) : `${first}–${last}`;
}
