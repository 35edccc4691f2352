import { toIso } from '../../text/dates';
import type { Text } from '../../text/text';
import type { DataCell, DataTable } from '../figure';
import type { AlliancesState } from '../state/viewStates';
import type { AlliancesModel } from './alliancesModel';

/** Table twin of the growth figure: every reported size and every change of the named members. */
export function growthTable(model: AlliancesModel, state: AlliancesState, text: Text): DataTable {
  const words = text.words.alliances;
  const rows = model.lines.flatMap(({ history, steps, reported }): DataCell[][] => {
    const name = text.name(history.names);
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
      ]),
      ...steps.map(({ day, low, high }): DataCell[] => [
        name,
        history.id,
        words.evidenced,
        toIso(day),
        low,
        high,
        null,
        null,
      ]),
    ];
  });
  const heads = words.heads;
  return {
    columns: [
      { key: 'alliance', title: heads.alliance, isNumeric: false },
      { key: 'alliance_id', title: text.words.coverage.tableHeads.code, isNumeric: false },
      { key: 'kind', title: heads.kind, isNumeric: false },
      { key: 'date', title: heads.date, isNumeric: false },
      {
        key: 'value',
        title: heads.value + text.words.join.paren((words.measures[state.measure] ?? '').toLowerCase()),
        isNumeric: true,
      },
      { key: 'upper_bound', title: heads.upper, isNumeric: true },
      { key: 'qualifier', title: text.words.data.fields.qualifier ?? 'Qualifier', isNumeric: false },
      { key: 'what_is_counted', title: heads.counted, isNumeric: false },
    ],
    rows,
    rowEntities: rows.map(([, id]) => `alliance:${id}`),
  };
}
