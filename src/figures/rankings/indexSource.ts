import type { IndexValues } from '../../measures/index/indexValues';
import type { IndexDefinition } from '../../model/indexDefinition';
import { rankingsState } from '../state/rankingsState';
import type { OwnIndex } from './own/ownIndex';
import { isError, ownProblems } from './own/ownProblems';
import { readOwnValues } from './own/readOwnValues';

/** An index that can be shown: its definition, and the reader's own values where it has some. */
export interface IndexSource {
  readonly definition: IndexDefinition;
  readonly own: IndexValues | null;
}

/** An index of the reader's own; `null` while it is unfinished. */
export function ownSource(index: OwnIndex): IndexSource | null {
  const { definition, table } = index;
  if (ownProblems(index).some(isError)) return null;
  return { definition, own: table === null ? null : readOwnValues(table, definition).values };
}

/** An index of the package, the usual one in place of one that it does not have; `null` where it has none. */
export function shippedSource(shipped: readonly IndexDefinition[], id: string): IndexSource | null {
  const byId = (asked: string) => shipped.find((definition) => definition.id === asked);
  const definition = byId(id) ?? byId(rankingsState.index.initial) ?? shipped[0];
  return definition === undefined ? null : { definition, own: null };
}
