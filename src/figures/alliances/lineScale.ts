import { midDay } from '../../measures/growth/rates';
import { stepAt } from '../../measures/growth/steps';
import type { Day } from '../../model/spell';
import { dayOfIso } from '../days';
import type { AlliancesState } from '../state/alliancesState';
import { lineAge, type AllianceLine, type AlliancesModel } from './alliancesModel';

/** How the counts of one line become places and values of the chart; `null` where the scale does not define one. */
export interface LineScale {
  place(day: Day): number | null;
  named(value: number): number | null;
  reported(value: number): number | null;
  /** Extent of the horizontal axis. */
  readonly first: number;
  readonly limit: number;
}

const same = (value: number) => value;

function indexed(base: number | undefined): (value: number) => number | null {
  return (value) => (base !== undefined && base > 0 ? (value / base) * 100 : null);
}

/** What each series of a line was on the base date of the index: 100. Without a date, its first value. */
function indexBases(
  { steps, reported }: AllianceLine,
  { span }: AlliancesModel,
  { base }: AlliancesState,
): { named: number | undefined; reported: number | undefined } {
  if (base === '')
    return {
      named: steps.find(({ low, day }) => low > 0 && day >= span[0])?.low,
      reported: reported[0]?.value,
    };
  const day = dayOfIso(base);
  return {
    named: stepAt(steps, day).low,
    reported: reported.findLast((size) => midDay(size) <= day)?.value,
  };
}

export function lineScale(line: AllianceLine, model: AlliancesModel, state: AlliancesState): LineScale {
  const isAligned = state.scale === 'aligned';
  const bases = state.scale === 'index' ? indexBases(line, model, state) : null;
  return {
    place: isAligned ? (day) => lineAge(line, day) : same,
    named: bases === null ? same : indexed(bases.named),
    reported: bases === null ? same : indexed(bases.reported),
    first: isAligned ? 0 : model.span[0],
    limit: isAligned && state.horizon > 0 ? state.horizon : Infinity,
  };
}
