import { calculateIndex } from '../../../measures/index/calculateIndex';
import { IndexError } from '../../../measures/index/indexError';
import type { IndexResult } from '../../../measures/index/indexResult';
import type { IndexValues } from '../../../measures/index/indexValues';
import type { IndexDefinition } from '../../../model/indexDefinition';
import { keep } from '../../keep';
import type { IndexModel, IndexTable } from '../indexModel';
import { fixedGoalposts } from './fixedGoalposts';

/** An index in several periods, with what its ranks are calculated from: robustness takes the same. */
export interface TimePanel {
  readonly definition: IndexDefinition;
  readonly values: IndexValues;
  readonly table: IndexTable;
  readonly result: IndexResult;
  /** Scales are those of the closing date; otherwise those of the reader's panel as a whole. */
  readonly isFixed: boolean;
}

function panelOf(model: IndexModel, yearly: IndexTable): TimePanel | null {
  const fixed = fixedGoalposts(model.definition, model.result);
  const values = fixed.valuesOf(yearly.values);
  try {
    const result = calculateIndex(fixed.definition, values);
    return { definition: fixed.definition, values, table: yearly, result, isFixed: true };
  } catch (error) {
    if (error instanceof IndexError) return null;
    throw error;
  }
}

/**
 * The periods of an index: those of the reader's panel, or the values of the records by year on fixed goalposts.
 * `null` where there are none, or where an earlier year has values for which the index is not defined.
 */
export function timePanel(model: IndexModel, yearly: IndexTable | null): TimePanel | null {
  const { definition, table, result } = model;
  if (result.periods !== null) return { definition, values: table.values, table, result, isFixed: false };
  return yearly === null ? null : keep(yearly, JSON.stringify(definition), () => panelOf(model, yearly));
}
