import type { GrowthFit } from '../../charts/growth/seriesMarks';
import { confidenceMargin } from '../../measures/growth/fit/confidenceMargin';
import { fitCurve, type CurveFit, type FitProblem } from '../../measures/growth/fit/fitCurve';
import { daysAYear, midDay } from '../../measures/growth/rates';
import type { Day } from '../../model/spell';
import { firstDayOf, yearOf } from '../days';
import type { AlliancesState } from '../state/alliancesState';
import type { AllianceLine } from './alliancesModel';
import { keep } from '../keep';
import type { LineScale } from './lineScale';

const mostYearsBeyond = 5;
const samples = 48;

/** A day as a calendar year with its fraction. */
export function decimalYear(day: Day): number {
  const year = yearOf(day);
  return year + (day - firstDayOf(year)) / (firstDayOf(year + 1) - firstDayOf(year));
}

/** With fewer the standard errors are of no use. */
const leastFreedom = 2;

/** Reports that a curve goes through: a lower bound is no point. */
export const fitReports = ({ reported }: Pick<AllianceLine, 'reported'>) =>
  reported.filter(({ qualifier }) => qualifier !== 'at least');

/** The chosen curve through the reported sizes of a line; `null` where none is asked for. */
export function lineFit({ reported }: AllianceLine, { fit }: AlliancesState): CurveFit | FitProblem | null {
  if (fit === 'none') return null;
  return keep<CurveFit | FitProblem>(reported, fit, () => {
    const curve = fitCurve(
      fit,
      fitReports({ reported }).map((size) => ({ t: decimalYear(midDay(size)), y: size.value })),
    );
    return 'problem' in curve || curve.degreesOfFreedom >= leastFreedom
      ? curve
      : { problem: 'too-few-points' };
  });
}

/** Last day up to which a fitted curve is drawn: as far beyond the data as a quarter of its span, five years at most. */
export function fitEnd({ reported }: AllianceLine, closingDay: Day): Day {
  const first = reported[0];
  const years = first === undefined ? 0 : (closingDay - midDay(first)) / daysAYear;
  return closingDay + Math.min(mostYearsBeyond, Math.max(1, years / 4)) * daysAYear;
}

/** Points of a fitted curve on the scale of the chart: within the data, and beyond it with a 95 % band. */
export function fitPoints(
  line: AllianceLine,
  curve: CurveFit,
  scale: LineScale,
  closingDay: Day,
): GrowthFit | null {
  const reports = fitReports(line);
  const [first, last] = [reports[0], reports.at(-1)];
  if (first === undefined || last === undefined) return null;
  const place = (from: Day, to: Day) =>
    Array.from({ length: samples + 1 }, (_, i) => from + ((to - from) * i) / samples).flatMap((day) => {
      const at = scale.place(day);
      const t = decimalYear(day);
      const value = scale.reported(curve.predict(t));
      const margin = scale.reported(confidenceMargin(curve, t));
      return at === null || value === null || margin === null || at > scale.limit
        ? []
        : [{ at, value, low: Math.max(0, value - margin), high: value + margin }];
    });
  return {
    within: place(midDay(first), midDay(last)),
    beyond: place(midDay(last), fitEnd(line, closingDay)),
  };
}
