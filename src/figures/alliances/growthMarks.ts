import { memberRecordsAt } from '../../measures/growth/memberSeries';
import { reportedSizes } from '../../measures/growth/rates';
import { stepAt } from '../../measures/growth/steps';
import type { Text } from '../../text/text';
import type { Mark } from '../figure';
import { reportedValue } from '../reportedValue';
import type { AlliancesState } from '../state/alliancesState';
import type { AllianceLine, AlliancesModel } from './alliancesModel';
import { eventLabel } from './annotations';
import type { NamedSeries } from './growthSeries';
import { counted, measureInText, valueText } from './labels';
import { isShare } from './shares';
import { keep } from '../keep';
import { filteredMembers } from './memberFilter';

/** Records of the members that the filters leave on a day. */
function recordsOn(
  { history }: AllianceLine,
  { filter }: AlliancesModel,
  state: AlliancesState,
  day: number,
): string[] {
  return memberRecordsAt(filteredMembers(history.members, state, filter), day);
}

/** Every record behind the figure: members at its end, and the reports that are drawn. */
export function growthRecords(model: AlliancesModel, state: AlliancesState): string[] {
  const until = model.span[1];
  const key = ['records', state.countries, state.type, until].join('|');
  const ids = model.lines.flatMap((line) => [
    ...(state.evidence === 'reported'
      ? []
      : keep(line.history, key, () => recordsOn(line, model, state, until))),
    ...line.reported.map(({ recordId }) => recordId),
  ]);
  return [...new Set(ids)];
}

/** Members or countries named on the date of the last report, and reported then, over the chosen alliances. */
export function reportedAndNamed(
  { lines, span, hasReported }: AlliancesModel,
  { measure }: AlliancesState,
): { named: number; reported: number | null } {
  if (!hasReported || (measure !== 'members' && measure !== 'countries')) return { named: 0, reported: null };
  let named = 0;
  let reported = 0;
  for (const { history, steps } of lines) {
    const last = reportedSizes(history, measure, span[1]).at(-1);
    if (last === undefined) continue;
    const day = Math.min(last.bounds.high ?? span[1], span[1]);
    named += Math.min(last.value, stepAt(steps, day).low);
    reported += last.value;
  }
  return { named, reported: reported === 0 ? null : reported };
}

interface MarkInput {
  readonly line: AllianceLine;
  readonly model: AlliancesModel;
  readonly state: AlliancesState;
  readonly text: Text;
  readonly title: string;
}

const unitOf = ({ model, state, text }: MarkInput) =>
  isShare(state) ? text.words.alliances.unitShare : measureInText(model, state, text);

function reportedMark(input: MarkInput, key: string, position: number): Mark | null {
  const { line, text, title } = input;
  const size = line.reported[position];
  return size === undefined
    ? null
    : {
        key,
        title,
        value: counted(reportedValue(size, text), unitOf(input)),
        change:
          size.basis === 'founding' ? text.words.alliances.foundersReported : text.words.alliances.reported,
        rows: [],
        lines: [text.edtf(size.on), ...(size.counted === null ? [] : [size.counted])],
        recordIds: [size.recordId],
        entity: `alliance:${line.history.id}`,
      };
}

function eventMark({ line, text, title }: MarkInput, key: string, position: number): Mark | null {
  const event = line.events[position];
  return event === undefined
    ? null
    : {
        key,
        title,
        value: event.kind === 'founding' ? text.words.alliances.eventKinds.founding : text.name(event.names),
        change: text.words.alliances.eventKinds[event.kind],
        rows: [],
        lines: [eventLabel(event, title, text)],
        recordIds: [event.recordId],
        entity: event.entity ?? `alliance:${line.history.id}`,
      };
}

/** What a mark of the growth chart stands for; `null` for a key that is not one. */
export function growthMark(
  model: AlliancesModel,
  state: AlliancesState,
  text: Text,
  series: ReadonlyMap<string, NamedSeries>,
  key: string,
): Mark | null {
  const [kind, id = '', position] = key.split(':');
  const line = model.lines.find(({ history }) => history.id === id);
  if (line === undefined) return null;
  const title = text.name(line.history.names);
  const input = { line, model, state, text, title };
  if (kind === 'reported') return reportedMark(input, key, Number(position));
  if (kind === 'event') return eventMark(input, key, Number(position));
  const steps = series.get(id)?.steps ?? [];
  const step = kind === 'line' ? steps.at(-1) : steps.find((candidate) => candidate.key === key);
  if (step === undefined) return kind === 'line' ? reportedMark(input, key, line.reported.length - 1) : null;
  return {
    key,
    title,
    value: counted(valueText(step.named, state, text), unitOf(input)),
    change: text.words.alliances.evidenced,
    rows: [],
    lines: [
      text.day(step.day),
      ...(step.namedHigh > step.named
        ? [text.words.coverage.upTo(valueText(step.namedHigh, state, text))]
        : []),
    ],
    recordIds: recordsOn(line, model, state, step.day),
    entity: `alliance:${line.history.id}`,
  };
}
