import type { TableRules } from '../../model/dataPackage';
import type { Spell } from '../../model/spell';
import type { Cell, TextTable } from '../../model/table';
import { parseEdtf } from '../edtf';
import { cellsOf, rowAt } from './presentTables';

/** The spell of a row, half-open: a closed rule's last day counts, so the spell ends on the day after. */
export interface RowSpell extends Spell {
  readonly position: number;
  readonly row: number;
  readonly from: Cell;
  readonly to: Cell;
}

/** The spells of a table whose dates can be read; a start that is `null` is not known. */
export function rowSpells(table: TextTable, rule: NonNullable<TableRules['spell']>): RowSpell[] {
  const ends = cellsOf(table, rule.to);
  const extra = rule.closed ? 1 : 0;
  return cellsOf(table, rule.from).flatMap((from, position) => {
    const to = ends[position] ?? null;
    const start = from === null ? null : parseEdtf(from);
    const end = to === null ? null : parseEdtf(to);
    if ((from !== null && !start) || (to !== null && !end)) return [];
    const spell = {
      startLow: start?.low ?? null,
      startHigh: start?.high ?? null,
      endLow: later(end?.low, extra),
      endHigh: later(end?.high, extra),
    };
    return [{ ...spell, position, row: rowAt(table, position), from, to }];
  });
}

/** Whether a spell certainly ends before it begins. */
export function isReversed({ startLow, endHigh, from, to }: RowSpell): boolean {
  return from !== null && to !== null && startLow !== null && endHigh !== null && endHigh < startLow;
}

function later(day: number | null | undefined, days: number): number | null {
  return day === null || day === undefined ? null : day + days;
}
