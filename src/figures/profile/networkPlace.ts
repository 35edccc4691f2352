import type { LocalName } from '../../text/names';
import { cardMeasures, type CardMeasure } from '../network/card/cardMeasures';
import { tieCourses, type TieCourse } from '../network/card/tieCourse';
import { courseYears, tiedBy } from '../network/card/tieWords';
import type { NetworkInput } from '../network/networkInput';
import type { NodeMeasureId } from '../state/networkState';

const mostTies = 5;
/** What says most about a place in plain words; the others follow. */
const firstMeasures: readonly NodeMeasureId[] = ['degree', 'betweenness', 'closeness', 'constraint'];

export interface StrongTie {
  readonly key: string;
  readonly name: LocalName;
  /** Such as "4 conferences". */
  readonly what: string;
  readonly years: string;
  readonly recordIds: readonly string[];
}

/** Where something stands in the usual network of its kind. */
export interface NetworkPlace {
  readonly measures: readonly CardMeasure[];
  readonly further: readonly CardMeasure[];
  /** Its community, where that is large enough to have a name. */
  readonly community: { readonly name: string; readonly nodes: number } | null;
  readonly strongest: readonly StrongTie[];
  readonly ties: number;
}

/** By weight; of equal ones those with a dated record first, then the older. */
function byStrength(a: TieCourse, b: TieCourse): number {
  return (
    b.tie.weight - a.tie.weight ||
    Number(b.tie.isDated) - Number(a.tie.isDated) ||
    a.known - b.known ||
    (a.other.key < b.other.key ? -1 : 1)
  );
}

/** Measures, community and strongest ties of a node; `null` where it has no tie in the network. */
export function networkPlace(input: NetworkInput, key: string): NetworkPlace | null {
  const { model, groups, text } = input;
  const courses = tieCourses(model, key);
  if (courses.length === 0) return null;
  const measures = cardMeasures(input, key, null);
  const group = groups.groups[groups.groupOf[model.positionOf(key)] ?? -1];
  return {
    measures: firstMeasures.flatMap((id) => measures.find((measure) => measure.id === id) ?? []),
    further: measures.filter(({ id }) => !firstMeasures.includes(id)),
    community: group === undefined ? null : { name: group.name, nodes: group.nodes.length },
    strongest: courses
      .sort(byStrength)
      .slice(0, mostTies)
      .map((course) => ({
        key: course.other.key,
        name: text.localName(course.other.names),
        what: tiedBy(course, model, text),
        years: courseYears(course, text),
        recordIds: course.tie.recordIds,
      })),
    ties: courses.length,
  };
}
