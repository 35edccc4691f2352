import { indexProblem } from '../../../measures/index/indexError';
import type { IndexValues } from '../../../measures/index/indexValues';
import { readValues } from '../../../measures/index/readValues';
import type { IndexDefinition } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import type { OwnTable } from './ownIndex';
import { ownPart } from './ownPart';

/** A reader's values under the ids of the units that they are about, or `null` where something is wrong. */
export interface OwnReading {
  readonly values: IndexValues | null;
  readonly problems: readonly IndexProblem[];
}

/** Reads a reader's file for a definition; two names of one unit are a unit that is there twice. */
export function readOwnValues({ records, matches }: OwnTable, definition: IndexDefinition): OwnReading {
  const { values, problems } = readValues(records, ownPart(definition));
  if (values === null) return { values, problems };
  const units = values.units.map((name) => matches[name] ?? name);
  const rowOf = new Map<string, number>();
  const doubles = units.flatMap((unit, row): IndexProblem[] => {
    const period = values.periods?.[row] ?? null;
    const key = JSON.stringify([unit, period]);
    const earlier = rowOf.get(key);
    rowOf.set(key, earlier ?? row);
    if (earlier === undefined) return [];
    const place = { unit: values.units[row] ?? null, period, row: records[row + 1]?.row ?? null };
    return [indexProblem('duplicate-unit', { ...place, details: { earlier: records[earlier + 1]?.row } })];
  });
  if (doubles.length > 0) return { values: null, problems: [...problems, ...doubles] };
  return { values: { ...values, units }, problems };
}
