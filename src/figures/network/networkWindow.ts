import type { TimeWindow } from '../../measures/coverage/countTies';
import type { Day } from '../../model/spell';
import { dayOfIso, firstDayOf, lastDayOf } from '../days';
import type { NetworkState } from '../state/networkState';
import { yearsOf } from '../state/viewStates';

export interface NetworkWindow extends TimeWindow {
  /** Ties that ended before `day` count, too. */
  readonly isCumulative: boolean;
}

/** Time that the state asks for; a period of the filter bar is a span that the date may end earlier. */
export function networkWindow(
  state: Pick<NetworkState, 'time' | 'from' | 'date' | 'period'>,
  closingDay: Day,
  day: Day = state.date === '' ? closingDay : dayOfIso(state.date),
): NetworkWindow {
  const years = yearsOf(state.period);
  const last = years === null ? day : Math.min(day, lastDayOf(years.to));
  const since = years === null ? null : firstDayOf(years.from);
  const start = state.time === 'span' ? (state.from === '' ? null : dayOfIso(state.from)) : null;
  const from = start ?? (state.time === 'until' ? null : since);
  return {
    day: last,
    from: from === null ? null : Math.min(from, last),
    since,
    isCumulative: state.time === 'until',
  };
}
