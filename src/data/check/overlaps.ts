import type { Problem } from '../../model/problem';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { cellsOf, joinKey, presentTables, showKey, type PresentTable } from './presentTables';
import { isReversed, rowSpells, type RowSpell } from './rowSpells';

interface Overlap {
  readonly code: 'overlap' | 'possible-overlap';
  readonly first: RowSpell;
  readonly second: RowSpell;
}

/**
 * Spells of one thing that certainly hold on the same day are an error. A spell whose start is not
 * known and which can overlap another is a warning; spells that only imprecise dates could make
 * overlap, and spells that touch (end day = start day of the next), are fine.
 */
export function checkOverlaps(pack: ReadPackage): Problem[] {
  return presentTables(pack).flatMap(checkTable);
}

function checkTable({ schema, table }: PresentTable): Problem[] {
  const rule = schema.atlas?.spell;
  if (!rule?.of) return [];
  const columns = rule.of.map((name) => cellsOf(table, name));
  const keyAt = (position: number) => columns.map((column) => column[position]);
  const groups = new Map<string, RowSpell[]>();
  for (const spell of rowSpells(table, rule)) {
    if (isReversed(spell)) continue;
    const key = joinKey(keyAt(spell.position));
    const group = groups.get(key);
    if (group) group.push(spell);
    else groups.set(key, [spell]);
  }
  return [...groups.values()].flatMap((group) =>
    [...certainOverlaps(group), ...possibleOverlaps(group)].map(({ code, first, second }) => {
      const [earlier, later] = first.position < second.position ? [first, second] : [second, first];
      const place = { file: table.file, row: later.row, column: rule.from };
      const details = { key: showKey(keyAt(later.position)), earlier: earlier.row };
      return makeProblem(code === 'overlap' ? 'error' : 'warning', code, place, details);
    }),
  );
}

/** Sweeps over the days on which spells certainly hold; each spell is compared with the longest before it. */
function certainOverlaps(group: readonly RowSpell[]): Overlap[] {
  const start = (spell: RowSpell) => spell.startHigh ?? Infinity;
  const end = (spell: RowSpell) => (spell.to === null ? Infinity : (spell.endLow ?? -Infinity));
  const certain = group.filter((spell) => spell.startHigh !== null && start(spell) < end(spell));
  certain.sort((a, b) => start(a) - start(b) || a.position - b.position);
  const overlaps: Overlap[] = [];
  let longest: RowSpell | undefined;
  for (const spell of certain) {
    if (longest && start(spell) < end(longest)) overlaps.push({ code: 'overlap', first: longest, second: spell });
    if (!longest || end(spell) > end(longest)) longest = spell;
  }
  return overlaps;
}

/** Each spell without a known start beside one other that begins before it ends. */
function possibleOverlaps(group: readonly RowSpell[]): Overlap[] {
  const unknown = group.filter((spell) => spell.from === null);
  const earliest = [...group].sort((a, b) => (a.startLow ?? -Infinity) - (b.startLow ?? -Infinity)).slice(0, 2);
  const pairs = new Map<string, Overlap>();
  for (const spell of unknown) {
    const other = earliest.find((one) => one !== spell);
    if (!other || (other.startLow ?? -Infinity) >= (spell.endHigh ?? Infinity)) continue;
    const pair = [other.position, spell.position].sort((a, b) => a - b).join();
    if (!pairs.has(pair)) pairs.set(pair, { code: 'possible-overlap', first: other, second: spell });
  }
  return [...pairs.values()];
}
