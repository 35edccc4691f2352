import { holdsIn, type TimeWindow } from '../../../measures/coverage/countTies';
import { certainDays, possibleDays } from '../../../measures/growth/steps';
import type { IndicatorFact } from '../../../model/indicator';
import type { Day } from '../../../model/spell';
import { firstDayOf, lastDayOf } from '../../days';
import { yearsOf, type FilterState } from '../../state/viewStates';
import { eventFacts } from '../catalogue/catalogue';

/** Which facts count: in time, and by what they rest on. */
export interface FactWindow extends TimeWindow {
  readonly evidence: FilterState['evidence'];
  /** Only facts that a date of a year or better places in time. */
  readonly isDatedOnly: boolean;
}

const longestYear = 366;

/** The window of a day and the filters; a period of the filter bar leaves out events before it. */
export function factWindow(
  day: Day,
  { period, evidence }: Pick<FilterState, 'period' | 'evidence'>,
  isDatedOnly = false,
): FactWindow {
  const years = yearsOf(period);
  const since = years === null ? null : firstDayOf(years.from);
  const last = years === null ? day : Math.min(day, lastDayOf(years.to));
  return { day: last, from: since === null ? null : Math.min(since, last), since, evidence, isDatedOnly };
}

const isDated = ({ startLow, startHigh }: IndicatorFact) =>
  startLow !== null && startHigh !== null && startHigh - startLow < longestYear;

/** Whether a fact certainly holds within a window, and counts by what it rests on. */
export function countsIn(window: FactWindow): (fact: IndicatorFact) => boolean {
  const { evidence, isDatedOnly } = window;
  return (fact) => {
    if (evidence !== 'both' && fact.isReported !== (evidence === 'reported')) return false;
    if (isDatedOnly && !isDated(fact)) return false;
    const [certain, possible] = [certainDays(fact), possibleDays(fact)];
    const days = {
      certainFrom: certain.from,
      certainTo: certain.to,
      possibleFrom: possible.from,
      possibleTo: possible.to,
    };
    return holdsIn(days, eventFacts.has(fact.indicator), window).isCertain;
  };
}
