import { createStore, delMany, getMany, keys, setMany } from 'idb-keyval';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { hashOf, type Parts } from '../../../figures/report/recording/parts';

/** Where what figures were frozen with is kept, each part under its hash. */
export interface PartStore {
  /** The parts that are there and whole. */
  readonly read: (hashes: readonly string[]) => Promise<Parts>;
  readonly write: (parts: Parts) => Promise<void>;
  /** Removes parts that nothing uses and that were written before a moment in ms. */
  readonly clear: (used: ReadonlySet<string>, before: number) => Promise<void>;
}

interface KeptPart {
  readonly bytes: Uint8Array;
  readonly written: number;
}

function textOf(hash: string, part: KeptPart | undefined): string | null {
  try {
    const text = part === undefined ? null : strFromU8(gunzipSync(part.bytes));
    return text !== null && hashOf(text) === hash ? text : null;
  } catch {
    return null;
  }
}

/** The store of this browser, shared by its pages. */
export function browserParts(now: () => number = Date.now): PartStore {
  const store = createStore('think-tank-atlas frozen', 'parts');
  return {
    read: async (hashes) => {
      const found = await getMany<KeptPart | undefined>([...hashes], store);
      const parts = hashes.map((hash, i) => [hash, textOf(hash, found[i])] as const);
      return new Map(parts.filter((part): part is [string, string] => part[1] !== null));
    },
    write: async (parts) => {
      const known = new Set(await keys<string>(store));
      const added = [...parts].filter(([hash]) => !known.has(hash));
      const kept = added.map(([hash, text]): [string, KeptPart] => [
        hash,
        { bytes: gzipSync(strToU8(text)), written: now() },
      ]);
      await setMany(kept, store);
    },
    clear: async (used, before) => {
      const unused = (await keys<string>(store)).filter((hash) => !used.has(hash));
      const found = await getMany<KeptPart | undefined>(unused, store);
      await delMany(
        unused.filter((_, i) => (found[i]?.written ?? 0) < before),
        store,
      );
    },
  };
}
