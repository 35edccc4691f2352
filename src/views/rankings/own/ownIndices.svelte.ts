import type { IndexValues } from '../../../measures/index/indexValues';
import type { IndexDefinition } from '../../../model/indexDefinition';
import type { OwnIndex } from '../../../figures/rankings/own/ownIndex';
import { readOwnValues } from '../../../figures/rankings/own/readOwnValues';
import { dropIndex, keepIndex, keptIndices } from './ownStore';

/** An index of the reader's own as it is calculated. */
export interface LoadedIndex {
  readonly definition: IndexDefinition;
  /** Values by the reader, with the ids of the records' units they are about; `null` without any that can be read. */
  readonly values: IndexValues | null;
}

/** The indices that a reader has made in this browser, finished or not; their ids begin with `own:`. */
export class OwnIndices {
  list = $state.raw<readonly OwnIndex[]>([]);
  /** Whether the browser has told what it keeps. */
  isLoaded = $state(false);
  /** Whether the browser keeps what is made; if not, it is there until the page is left. */
  isKept = $state(true);
  /** What was removed last, so that it can come back. */
  removed = $state.raw<OwnIndex | null>(null);
  private readonly loading = this.read();
  /** What is written waits for what was written before. */
  private writing: Promise<unknown> = this.loading;

  /** The index as it is kept, finished or not. */
  async find(id: string): Promise<OwnIndex | null> {
    await this.loading;
    return this.list.find(({ definition }) => definition.id === id) ?? null;
  }

  /** An index with its values, or `null` where this browser has none of this id. */
  async load(id: string): Promise<LoadedIndex | null> {
    const own = await this.find(id);
    if (own === null) return null;
    const { definition, table } = own;
    return { definition, values: table === null ? null : readOwnValues(table, definition).values };
  }

  /** Keeps an index in place of the one of its id, or as a new one. */
  save(index: OwnIndex): Promise<void> {
    const { id } = index.definition;
    const isKnown = this.list.some(({ definition }) => definition.id === id);
    this.list = isKnown
      ? this.list.map((one) => (one.definition.id === id ? index : one))
      : [...this.list, index];
    return this.write(() => keepIndex(index));
  }

  remove(id: string): Promise<void> {
    this.removed = this.list.find(({ definition }) => definition.id === id) ?? null;
    this.list = this.list.filter(({ definition }) => definition.id !== id);
    return this.write(() => dropIndex(id));
  }

  /** Brings back what was removed last. */
  async restore(): Promise<void> {
    const { removed } = this;
    this.removed = null;
    if (removed !== null) await this.save(removed);
  }

  private async read(): Promise<void> {
    try {
      const kept = await keptIndices();
      const known = new Set(this.list.map(({ definition }) => definition.id));
      this.list = [...kept.filter(({ definition }) => !known.has(definition.id)), ...this.list];
    } catch {
      this.isKept = false;
    }
    this.isLoaded = true;
  }

  private write(change: () => Promise<void>): Promise<void> {
    const written = this.writing.then(change).then(
      () => void (this.isKept = true),
      () => void (this.isKept = false),
    );
    this.writing = written;
    return written;
  }
}

let shared: OwnIndices | null = null;

/** The indices of this page; read from the browser when they are first asked for. */
export const ownIndices = (): OwnIndices => (shared ??= new OwnIndices());
