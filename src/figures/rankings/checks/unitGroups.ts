import { regionNames } from '../../coverage/regions';
import { latestRows } from '../index/latestRows';
import type { RankingsInput } from '../rankingsInput';

/** Units of one region, country or type. */
export interface UnitGroup {
  /** `''` = not on record. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly number[];
}

type Grouped = Pick<RankingsInput, 'model' | 'state' | 'text' | 'countries' | 'groups'>;

function nameOf({ state, text, countries, groups }: Grouped, id: string): string {
  if (id === '') return text.words.indexChecks.noGroup;
  if (state.group === 'type') return text.words.filter.types[id] ?? id;
  const country = countries.find((candidate) => candidate.id === id);
  const names = state.group === 'country' ? country?.names : regionNames(groups, id);
  return names === null || names === undefined ? id : text.name(names);
}

/** Ranked units by the chosen grouping, largest group first; those without one come last. */
export function unitGroups(input: Grouped): UnitGroup[] {
  const { model, state } = input;
  const members = new Map<string, number[]>();
  for (const row of latestRows(model.result)) {
    if (model.result.rank[row] === 0) continue;
    const unit = model.table.rows[row];
    const id = { region: unit?.regionId, country: unit?.countryId, type: unit?.type }[state.group] ?? '';
    members.set(id, [...(members.get(id) ?? []), row]);
  }
  return [...members]
    .map(([id, rows]) => ({ id, name: nameOf(input, id), rows }))
    .sort(
      (a, b) =>
        Number(a.id === '') - Number(b.id === '') || b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1),
    );
}
