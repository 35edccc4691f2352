import { toIso } from '../../text/dates';
import type { Text } from '../../text/text';
import { midDay } from '../../measures/growth/rates';
import type { Day } from '../../model/spell';
import type { DataCell, DataTable } from '../figure';
import type { AlliancesState } from '../state/alliancesState';
import type { AllianceLine, AlliancesModel } from './alliancesModel';
import { measureInText } from './labels';
import { isShare } from './shares';
import { lineScale } from './lineScale';

type Place = (day: Day, value: number) => DataCell;

/** What the scale makes of a count: its index, or the age of the alliance; nothing else needs a column. */
function scaleColumn(state: AlliancesState, text: Text): { key: string; title: string } | null {
  const words = text.words.alliances;
  if (state.scale === 'index') return { key: 'index', title: words.scales.index ?? '' };
  return state.scale === 'aligned' ? { key: 'age_years', title: words.yearsSince } : null;
}

function lineRows(
  line: AllianceLine,
  model: AlliancesModel,
  state: AlliancesState,
  text: Text,
): DataCell[][] {
  const words = text.words.alliances;
  const { history, steps, reported } = line;
  const name = text.name(history.names);
  const scale = lineScale(line, model, state);
  const hundredth = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
  const scaled = (toValue: (value: number) => number | null): Place =>
    state.scale === 'index' ? (_, value) => hundredth(toValue(value)) : (day) => hundredth(scale.place(day));
  const extra = (place: Place, day: Day, value: number) =>
    scaleColumn(state, text) === null ? [] : [place(day, value)];
  const value = (count: number) => (isShare(state) ? hundredth(count) : count);
  return [
    ...reported.map((size): DataCell[] => [
      name,
      history.id,
      words.reported,
      size.on,
      size.value,
      null,
      size.qualifier === null ? null : (text.words.evidence.values[size.qualifier] ?? size.qualifier),
      size.counted,
      ...extra(scaled(scale.reported), midDay(size), size.value),
    ]),
    ...steps.map(({ day, low, high }): DataCell[] => [
      name,
      history.id,
      words.evidenced,
      toIso(day),
      value(low),
      value(high),
      null,
      null,
      ...extra(scaled(scale.named), day, low),
    ]),
  ];
}

/** Table twin of the growth figure: every reported size and every change of the named members. */
export function growthTable(model: AlliancesModel, state: AlliancesState, text: Text): DataTable {
  const { heads } = text.words.alliances;
  const unit = isShare(state) ? '%' : measureInText(model, state, text);
  const column = scaleColumn(state, text);
  let made: DataCell[][] | null = null;
  // Thousands of rows are made when the table or its file is asked for, not with each picture.
  const rows = () => (made ??= model.lines.flatMap((line) => lineRows(line, model, state, text)));
  return {
    columns: [
      { key: 'alliance', title: heads.alliance, isNumeric: false },
      { key: 'alliance_id', title: text.words.coverage.tableHeads.code, isNumeric: false },
      { key: 'kind', title: heads.kind, isNumeric: false },
      { key: 'date', title: heads.date, isNumeric: false },
      { key: 'value', title: heads.value + text.words.join.paren(unit), isNumeric: true },
      { key: 'upper_bound', title: heads.upper, isNumeric: true },
      { key: 'qualifier', title: text.words.data.fields.qualifier ?? 'Qualifier', isNumeric: false },
      { key: 'what_is_counted', title: heads.counted, isNumeric: false },
      ...(column === null ? [] : [{ ...column, isNumeric: true }]),
    ],
    get rows() {
      return rows();
    },
    get rowEntities() {
      return rows().map(([, id]) => `alliance:${id}`);
    },
  };
}
