import { parseState } from '../state/stateSchema';
import { rankingsState, type RankingsState } from '../state/rankingsState';
import type { IndexDefinition } from '../../model/indexDefinition';
import type { Day } from '../../model/spell';
import { calculateModel } from './calculateModel';
import type { IndexModel } from './indexModel';
import type { RecordsData } from './values/recordsData';
import { valuesAt } from './values/valuesAt';

/**
 * The index that ranks units of a kind: the one that is shown where it does, else the first of the package that
 * does, as it is defined; `null` where there is none.
 */
export function indexOfKind(
  { kind, countries, type, evidence, period }: RankingsState,
  shown: IndexModel | null,
  definitions: readonly IndexDefinition[],
  data: RecordsData,
  day: Day,
): IndexModel | null {
  if (shown?.definition.unit === kind) return shown;
  const definition = definitions.find(({ unit }) => unit === kind);
  if (definition === undefined) return null;
  const { state } = parseState(rankingsState, new URLSearchParams());
  return calculateModel(
    definition,
    state,
    valuesAt(data, definition, day, { countries, type, evidence, period }),
  ).model;
}
