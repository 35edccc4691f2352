import type { PackedFacts, PackedIndicators } from '../../model/indicator';
import type { FactRow } from './factQuery';

class Numbered<T> {
  readonly items: T[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(item: T, name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.items.length);
    return this.items.push(item) - 1;
  }
}

const orEmpty = <T>(values: readonly T[], nothing: T) =>
  values.every((value) => value === nothing) ? [] : values;

/** Facts in columns: ids and spells that repeat are told once. */
export function packFacts(rows: readonly FactRow[]): Omit<PackedIndicators, 'units'> {
  const ids = new Numbered<string>();
  const spells = new Numbered<PackedIndicators['spells'][number]>();
  const groups = new Map<string, FactRow[]>();
  for (const row of rows) {
    const name = `${row.indicator}|${row.is_reported}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  const facts = [...groups.values()].map((group): PackedFacts => ({
    indicator: group[0]?.indicator ?? '',
    isReported: group[0]?.is_reported ?? false,
    unit: group.map(({ unit }) => ids.numberOf(unit, unit)),
    record: group.map(({ record_id }) => ids.numberOf(record_id, record_id)),
    spell: group.map(({ start_low, start_high, end_low, end_high }) =>
      spells.numberOf(
        [start_low, start_high, end_low, end_high],
        [start_low, start_high, end_low, end_high].join(),
      ),
    ),
    key: orEmpty(
      group.map(({ key }) => (key === null ? -1 : ids.numberOf(key, key))),
      -1,
    ),
    value: orEmpty(
      group.map(({ value }) => value),
      null,
    ),
    qualifier: orEmpty(
      group.map(({ qualifier }) => qualifier),
      null,
    ),
  }));
  return { ids: ids.items, spells: spells.items, facts };
}
