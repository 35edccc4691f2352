import type { GrowthEvent, GrowthReport, GrowthSeries, GrowthStep } from '../../charts/growth/seriesMarks';
import type { Text } from '../../text/text';
import { reportedValue } from '../reportedValue';
import type { AlliancesState } from '../state/alliancesState';
import { midDay } from '../../measures/growth/rates';
import { isContext, type AllianceLine, type AlliancesModel } from './alliancesModel';
import { eventLabel, eventsOf } from './annotations';
import { labelName, measureInText, reportLabel, valueText } from './labels';
import { fitPoints, lineFit } from './lineFit';
import { lineScale, type LineScale } from './lineScale';
import { panelLines } from './panelLines';

/** A step with the count and the day it stands for, whatever the scale. */
export interface NamedStep extends GrowthStep {
  readonly day: number;
  readonly named: number;
  readonly namedHigh: number;
}

export interface NamedSeries extends GrowthSeries {
  readonly steps: readonly NamedStep[];
}

interface SeriesInput {
  readonly line: AllianceLine;
  readonly scale: LineScale;
  readonly name: string;
  readonly state: AlliancesState;
  readonly text: Text;
  readonly measure: string;
  /** Drawn behind the others: its single steps have no marks. */
  readonly isBehind: boolean;
}

/** Steps within the axis. A line behind the others has no words for its single steps. */
function stepsIn({ line, scale, name, state, text, measure, isBehind }: SeriesInput): NamedStep[] {
  const { first, limit } = scale;
  const isSpoken = !isBehind;
  const steps: NamedStep[] = [];
  // An index of members who join only by being read of on the closing day would be one of the reading.
  const before = state.scale === 'index' ? line.steps.at(-2) : undefined;
  for (const { day, low: certain, high } of line.steps) {
    const low =
      before !== undefined && day === line.steps.at(-1)?.day ? Math.min(certain, before.low) : certain;
    const at = scale.place(day);
    const l = scale.named(low);
    const h = scale.named(high);
    if (at === null || l === null || h === null) continue;
    const key = isSpoken ? `step:${line.history.id}:${steps.length}` : '';
    const label = isSpoken
      ? text.words.alliances.stepMark(name, valueText(low, state, text), measure, text.day(day))
      : '';
    const step = {
      key,
      label,
      at: Math.min(Math.max(at, first), limit),
      low: l,
      high: h,
      day,
      named: low,
      namedHigh: high,
    };
    const previous = steps.at(-1);
    if (at > limit) {
      if (previous !== undefined && previous.at < limit) steps.push({ ...previous, key, at: limit });
      break;
    }
    if (previous?.at === step.at) steps[steps.length - 1] = { ...step, key: previous.key };
    else steps.push(step);
  }
  return steps;
}

function reportsIn({ line, scale, name, text, measure }: SeriesInput): GrowthReport[] {
  return line.reported.flatMap((size, i): GrowthReport[] => {
    const at = scale.place(midDay(size));
    const value = scale.reported(size.value);
    if (at === null || value === null || at > scale.limit) return [];
    const from = scale.place(size.bounds.low ?? midDay(size)) ?? at;
    const to = scale.place(size.bounds.high ?? midDay(size)) ?? at;
    return [
      {
        key: `reported:${line.history.id}:${i}`,
        label: text.words.alliances.reportedMark(
          name,
          reportedValue(size, text),
          measure,
          text.edtf(size.on),
          size.counted ?? '',
        ),
        at: Math.max(at, scale.first),
        from: Math.max(from, scale.first),
        to,
        value,
      },
    ];
  });
}

function eventsIn({ line, scale, name, state, text }: SeriesInput): GrowthEvent[] {
  return eventsOf(line, state).flatMap((event): GrowthEvent[] => {
    const at = scale.place(((event.bounds.low ?? 0) + (event.bounds.high ?? event.bounds.low ?? 0)) / 2);
    return at === null || at < scale.first || at > scale.limit
      ? []
      : [
          {
            key: `event:${line.history.id}:${line.events.indexOf(event)}`,
            label: eventLabel(event, name, text),
            at,
            kind: event.kind,
          },
        ];
  });
}

/** The series of the chart on the chosen scale. A point that the scale does not define is left out. */
export function growthSeries(model: AlliancesModel, state: AlliancesState, text: Text): NamedSeries[] {
  const words = text.words.alliances;
  const measure = measureInText(model, state, text);
  const isPanels = state.panels === 'each';
  return (isPanels ? panelLines(model.lines) : model.lines).flatMap((line): NamedSeries[] => {
    const isBehind = isContext(line) && !isPanels;
    const scale = lineScale(line, model, state);
    const name = labelName(line, text);
    const input = { line, scale, name, state, text, measure, isBehind };
    const steps = stepsIn(input);
    const reported = isBehind && steps.length > 0 ? [] : reportsIn(input);
    if (steps.length === 0 && reported.length === 0) return [];
    const last = steps.at(-1);
    const lastReport = reported.at(-1);
    const lastSize = lastReport && line.reported[Number(lastReport.key.split(':').at(-1))];
    const end =
      last === undefined
        ? ''
        : state.scale === 'index'
          ? text.number(last.low, 0)
          : valueText(last.low, state, text);
    const curve = isBehind ? null : lineFit(line, state);
    return [
      {
        id: line.history.id,
        slot: line.slot,
        isContext: isBehind,
        steps,
        reported,
        events: isBehind ? [] : eventsIn(input),
        fit: curve === null || 'problem' in curve ? null : fitPoints(line, curve, scale, model.closingDay),
        endLabel: end === '' ? name : words.endLabel(name, end),
        reportLabel: lastSize === undefined ? null : reportLabel(lastSize, text),
      },
    ];
  });
}
