import { createStore, del, entries, get, update, type UseStore } from 'idb-keyval';
import type { OwnIndex } from '../../../figures/rankings/own/ownIndex';

/** An index as it is kept, with a mark that every write of it changes. */
export interface KeptIndex {
  readonly index: OwnIndex;
  readonly revision: string;
}

/** Where indices are kept for all pages of a browser; every promise rejects where it keeps nothing. */
export interface OwnStore {
  readonly all: () => Promise<KeptIndex[]>;
  readonly find: (id: string) => Promise<KeptIndex | null>;
  /**
   * Keeps an index if what is kept still has the expected revision (`null` = nothing is kept).
   *
   * @returns `true`, or what is kept instead and stays as it is
   */
  readonly keep: (next: KeptIndex, expected: string | null) => Promise<true | { other: KeptIndex | null }>;
  readonly drop: (id: string) => Promise<void>;
}

let opened: UseStore | null = null;
const store = () => (opened ??= createStore('think-tank-atlas', 'own-indices'));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What was kept, or `null` where it is no index that an editor could open. */
export function toKept(value: unknown): KeptIndex | null {
  if (!isObject(value) || !isObject(value['definition'])) return null;
  const { definition, table = null, revision } = value;
  const { id, title, unit, nodes } = definition as Record<string, unknown>;
  const isIndex =
    typeof id === 'string' &&
    typeof unit === 'string' &&
    isObject(title) &&
    Array.isArray(nodes) &&
    nodes.every((node) => isObject(node) && typeof node['id'] === 'string') &&
    (table === null || (isObject(table) && Array.isArray(table['records']) && isObject(table['matches'])));
  if (!isIndex) return null;
  return { index: { definition, table } as unknown as OwnIndex, revision: revisionOf(revision) };
}

const revisionOf = (revision: unknown) => (typeof revision === 'string' ? revision : '');

class Stale extends Error {
  constructor(readonly value: unknown) {
    super();
  }
}

async function keep({ index, revision }: KeptIndex, expected: string | null) {
  try {
    // One transaction, so that no other page can write between the look and the write.
    await update(
      index.definition.id,
      (before: unknown) => {
        const found = isObject(before) ? revisionOf(before['revision']) : null;
        if (found !== expected) throw new Stale(before);
        return { ...index, revision };
      },
      store(),
    );
    return true as const;
  } catch (error) {
    if (error instanceof Stale) return { other: toKept(error.value) };
    throw error;
  }
}

/** The store of this browser, shared by its pages. */
export const browserStore: OwnStore = {
  all: async () => (await entries<string, unknown>(store())).flatMap(([, value]) => toKept(value) ?? []),
  find: async (id) => toKept(await get<unknown>(id, store())),
  keep,
  drop: (id) => del(id, store()),
};
