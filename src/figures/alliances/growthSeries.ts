import { reportedValue } from '../reportedValue';
import type { GrowthReport, GrowthSeries, GrowthStep } from '../../charts/growth/seriesMarks';
import { midDay } from '../../measures/growth/rates';
import type { ReportedSize } from '../../model/alliance';
import type { Text } from '../../text/text';
import type { AlliancesState } from '../state/viewStates';
import { lineAge, type AllianceLine, type AlliancesModel } from './alliancesModel';

/** A step with the count and the day it stands for, whatever the scale. */
export interface NamedStep extends GrowthStep {
  readonly day: number;
  readonly named: number;
  readonly namedHigh: number;
}

export interface NamedSeries extends GrowthSeries {
  readonly steps: readonly NamedStep[];
}

/** Short name of an alliance for labels: its abbreviation where it has one and the name is long. */
export function labelName(line: AllianceLine, text: Text): string {
  const name = text.name(line.history.names);
  const { shortName } = line.history;
  return shortName !== null && (text.language === 'en' ? name.length > 24 : name.length > 12)
    ? shortName
    : name;
}

/** A number with what it counts. */
export function counted(value: string, what: string): string {
  return `${value} ${what}`;
}

/** Words beside a mark: reported, or counted from a list that a source gives. */
function reportLabel(size: ReportedSize, text: Text): string {
  const words = text.words.alliances;
  const date = text.edtf(size.on, true);
  return size.qualifier === 'derived'
    ? words.derivedLabel(text.number(size.value), date)
    : words.reportedLabel(reportedValue(size, text), date);
}

/** The series of the chart on the chosen scale. A point that the scale does not define is left out. */
export function growthSeries(model: AlliancesModel, state: AlliancesState, text: Text): NamedSeries[] {
  const words = text.words.alliances;
  const measure = (words.measures[state.measure] ?? state.measure).toLowerCase();
  return model.lines.flatMap((line) => {
    const place = (day: number) => (state.scale === 'aligned' ? lineAge(line, day) : day);
    const firstReported = line.reported[0]?.value ?? 0;
    const firstNamed = line.steps.find(({ low, day }) => low > 0 && day >= model.span[0])?.low ?? 0;
    const scaleBy = (base: number) => (value: number) =>
      state.scale === 'index' ? (base > 0 ? (value / base) * 100 : null) : value;
    const toReported = scaleBy(firstReported);
    const toNamed = scaleBy(firstNamed);
    const limit = state.scale === 'aligned' && state.horizon > 0 ? state.horizon : Infinity;
    const first = state.scale === 'aligned' ? 0 : model.span[0];
    const name = labelName(line, text);
    const steps: NamedStep[] = [];
    for (const { day, low, high } of line.steps) {
      const at = place(day);
      const l = toNamed(low);
      const h = toNamed(high);
      if (at === null || l === null || h === null) continue;
      const step = {
        key: `step:${line.history.id}:${steps.length}`,
        label: words.stepMark(name, text.number(low), measure, text.day(day)),
        at: Math.min(Math.max(at, first), limit),
        low: l,
        high: h,
        day,
        named: low,
        namedHigh: high,
      };
      const previous = steps.at(-1);
      if (at > limit) {
        if (previous !== undefined && previous.at < limit)
          steps.push({ ...previous, key: step.key, at: limit });
        break;
      }
      if (previous?.at === step.at) steps[steps.length - 1] = { ...step, key: previous.key };
      else steps.push(step);
    }
    const reported: GrowthReport[] = line.reported.flatMap((size, i) => {
      const at = place(midDay(size));
      const value = toReported(size.value);
      if (at === null || value === null || at > limit) return [];
      const from = place(size.bounds.low ?? midDay(size)) ?? at;
      const to = place(size.bounds.high ?? midDay(size)) ?? at;
      const label = words.reportedMark(
        name,
        reportedValue(size, text),
        measure,
        text.edtf(size.on),
        size.counted ?? '',
      );
      return [
        {
          key: `reported:${line.history.id}:${i}`,
          label,
          at: Math.max(at, first),
          from: Math.max(from, first),
          to,
          value,
        },
      ];
    });
    const lastStep = steps.at(-1);
    const lastSize = line.reported.findLast((_, i) => reported.some(({ key }) => key.endsWith(`:${i}`)));
    if (steps.length === 0 && reported.length === 0) return [];
    const end = lastStep === undefined ? '' : text.number(lastStep.low, 0);
    return [
      {
        id: line.history.id,
        slot: line.slot,
        steps,
        reported,
        endLabel: end === '' ? name : words.endLabel(name, end),
        reportLabel: lastSize === undefined ? null : reportLabel(lastSize, text),
      },
    ];
  });
}
