import {
  countedSpells,
  lastDayOfSeries,
  memberSeries,
  type Counting,
} from '../../measures/growth/memberSeries';
import { groupSizes, percentOf } from '../../measures/growth/ratios';
import { everCounted, stepsOf, type StepPoint } from '../../measures/growth/steps';
import type { AllianceHistory } from '../../model/alliance';
import type { Day } from '../../model/spell';
import type { AlliancesState } from '../state/alliancesState';
import { keep } from '../keep';
import { isRelative } from './shares';
import { filteredMembers } from './memberFilter';

export interface StepsInput {
  readonly data: { readonly histories: readonly AllianceHistory[] };
  readonly state: AlliancesState;
  readonly counting: Counting;
  readonly filter: ReadonlySet<string> | null;
  readonly until: Day;
}

/** Days of all alliances together that a share is looked at. */
const daysOfWhole = 40;

type Steps = readonly StepPoint[];

/** What the counts of an alliance depend on: not on which alliances are compared or how they are aligned. */
const keyOf = ({ state, until }: StepsInput) =>
  [state.measure, state.group, state.countries, state.type, until].join('|');

function size(history: AllianceHistory, input: StepsInput): Steps {
  const { state, filter, counting, until } = input;
  return keep(history, `size|${keyOf(input)}`, () => {
    const members = filteredMembers(history.members, state, filter);
    const steps = memberSeries({ ...history, members }, counting, until);
    const first = steps[0];
    return state.measure === 'group' && counting.group != null && first !== undefined
      ? percentOf(steps, groupSizes(counting.group, first.day, until))
      : steps;
  });
}

function cumulative(history: AllianceHistory, input: StepsInput): Steps {
  const { state, filter, counting, until } = input;
  return keep(history, `cumulative|${keyOf(input)}`, () => {
    const members = filteredMembers(history.members, state, filter);
    if (members.length === 0) return [];
    const founded = history.founded.low;
    return stepsOf(
      everCounted(countedSpells(members, counting)),
      lastDayOfSeries(history, until),
      founded === null ? [] : [founded],
    );
  });
}

/** What is counted over all alliances of the package together, each body or country once. */
function everyone(input: StepsInput): Steps {
  const { data, state, filter, counting, until } = input;
  return keep(data.histories, `everyone|${keyOf(input)}`, () =>
    stepsOf(
      data.histories.flatMap(({ members }) =>
        countedSpells(filteredMembers(members, state, filter), counting),
      ),
      until,
    ),
  );
}

/** The evidenced counts of an alliance, in the form that is asked for. */
export function stepsOfLine(history: AllianceHistory, input: StepsInput): Steps {
  const { state } = input;
  if (isRelative(state)) {
    return keep(history, `relative|${keyOf(input)}`, () =>
      percentOf(size(history, input), everyone(input), daysOfWhole),
    );
  }
  return state.count === 'cumulative' ? cumulative(history, input) : size(history, input);
}
