import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { OwnIndex } from '../../../figures/rankings/own/ownIndex';

let opened: UseStore | null = null;
const store = () => (opened ??= createStore('think-tank-atlas', 'own-indices'));

/** Every index that is kept in this browser; rejects where the browser keeps nothing. */
export async function keptIndices(): Promise<OwnIndex[]> {
  const kept = await entries<string, OwnIndex>(store());
  return kept.map(([, index]) => index);
}

/** Rejects where the browser does not keep it, such as when its space is used up. */
export const keepIndex = (index: OwnIndex): Promise<void> => set(index.definition.id, index, store());

/** Rejects where the browser does not let go of it. */
export const dropIndex = (id: string): Promise<void> => del(id, store());
