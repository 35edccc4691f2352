import { numberedCopy } from '../../../figures/rankings/editor/startDefinition';
import type { OwnIndex } from '../../../figures/rankings/own/ownIndex';
import { otherPages, type OtherPages } from './otherPages';
import { browserStore, type KeptIndex, type OwnStore } from './ownStore';

/**
 * What another page did to an index: changed it, removed it, or changed or removed it while it was being
 * changed here; then what is here was kept as a copy.
 */
export type OwnNews =
  | { readonly kind: 'changed'; readonly id: string; readonly index: OwnIndex }
  | { readonly kind: 'removed'; readonly id: string; readonly index: OwnIndex }
  | { readonly kind: 'copied'; readonly id: string; readonly index: OwnIndex };

interface Held {
  index: OwnIndex;
}

const newRevision = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** The indices that a reader has made in this browser, finished or not; their ids begin with `own:`. */
export class OwnIndices {
  list = $state.raw<readonly OwnIndex[]>([]);
  /** Whether the browser has told what it keeps. */
  isLoaded = $state(false);
  /** Whether the browser keeps what is made; if not, it is there until the page is left. */
  isKept = $state(true);
  /** What was removed last, so that it can come back. */
  removed = $state.raw<OwnIndex | null>(null);
  /** Of what is kept, as this page knows it. */
  private readonly revisions = new Map<string, string>();
  /** What waits to be written: of each index only the newest. */
  private readonly waiting = new Map<string, Held>();
  /** Indices of which this page has something that is not kept. */
  private readonly unsaved = new Set<string>();
  private readonly listeners = new Set<(news: OwnNews) => void>();
  private readonly loading: Promise<void>;
  /** What is written waits for what was written before. */
  private writing: Promise<unknown>;

  constructor(
    private readonly store: OwnStore,
    private readonly others: OtherPages,
  ) {
    this.loading = this.read();
    this.writing = this.loading;
    others.onchange((id) => void this.hear(id));
  }

  /** Calls back when another page touches an index; the returned function ends that. */
  onnews(listener: (news: OwnNews) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The index as it is kept, finished or not. */
  async find(id: string): Promise<OwnIndex | null> {
    await this.loading;
    return this.list.find(({ definition }) => definition.id === id) ?? null;
  }

  /** Shows and keeps an index in place of the one of its id, or as a new one. */
  save(index: OwnIndex): Promise<void> {
    this.show(index);
    return this.keep(index);
  }

  /** Puts an index into the list. */
  show(index: OwnIndex): void {
    const { id } = index.definition;
    const isKnown = this.list.some(({ definition }) => definition.id === id);
    this.list = isKnown
      ? this.list.map((one) => (one.definition.id === id ? index : one))
      : [...this.list, index];
  }

  /** Begins to write at once, or as soon as what is being written is done. */
  keep(index: OwnIndex): Promise<void> {
    const { id } = index.definition;
    this.unsaved.add(id);
    const before = this.waiting.get(id);
    if (before !== undefined) {
      before.index = index;
      return this.writing.then(() => undefined);
    }
    const held = { index };
    this.waiting.set(id, held);
    return this.write(() => this.put(id, held));
  }

  remove(id: string): Promise<void> {
    this.removed = this.list.find(({ definition }) => definition.id === id) ?? null;
    this.hide(id);
    this.waiting.delete(id);
    this.unsaved.delete(id);
    return this.write(async () => {
      await this.store.drop(id);
      this.revisions.delete(id);
      this.others.tell(id);
    });
  }

  /** Brings back what was removed last. */
  async restore(): Promise<void> {
    const { removed } = this;
    this.removed = null;
    if (removed !== null) await this.save(removed);
  }

  private hide(id: string): void {
    this.list = this.list.filter(({ definition }) => definition.id !== id);
  }

  private async read(): Promise<void> {
    try {
      const kept = await this.store.all();
      const known = new Set(this.list.map(({ definition }) => definition.id));
      for (const { index, revision } of kept) this.revisions.set(index.definition.id, revision);
      const added = kept.map(({ index }) => index).filter(({ definition }) => !known.has(definition.id));
      this.list = [...added, ...this.list];
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

  private async put(id: string, held: Held): Promise<void> {
    // It was removed before its turn came.
    if (this.waiting.get(id) !== held) return;
    this.waiting.delete(id);
    const { index } = held;
    const revision = newRevision();
    const result = await this.store.keep({ index, revision }, this.revisions.get(id) ?? null);
    if (result !== true) return this.part(id, this.waiting.get(id)?.index ?? index, result.other);
    this.revisions.set(id, revision);
    if (!this.waiting.has(id)) this.unsaved.delete(id);
    this.others.tell(id);
  }

  /** Another page was first: what it kept stays, and what is here becomes a copy. */
  private part(id: string, mine: OwnIndex, other: KeptIndex | null): void {
    if (!this.unsaved.delete(id)) return;
    this.waiting.delete(id);
    this.take(id, other);
    const taken = [...this.list, ...(this.removed === null ? [] : [this.removed])];
    const index = {
      ...mine,
      definition: numberedCopy(
        mine.definition,
        [mine, ...taken].map(({ definition }) => definition),
      ),
    };
    void this.save(index);
    this.say({ kind: 'copied', id, index });
  }

  /** What is kept of an index, as another page left it. */
  private take(id: string, kept: KeptIndex | null): void {
    if (kept === null) {
      this.revisions.delete(id);
      this.hide(id);
    } else {
      this.revisions.set(id, kept.revision);
      this.show(kept.index);
    }
  }

  private async hear(id: string): Promise<void> {
    await this.loading;
    const kept = await this.store.find(id).catch(() => undefined);
    // What is not kept yet meets what the other page kept when it is written.
    if (kept === undefined || this.unsaved.has(id)) return;
    const before = this.list.find(({ definition }) => definition.id === id);
    if (kept === null ? before === undefined : kept.revision === this.revisions.get(id)) return;
    this.take(id, kept);
    if (kept !== null) this.say({ kind: 'changed', id, index: kept.index });
    else if (before !== undefined) this.say({ kind: 'removed', id, index: before });
  }

  private say(news: OwnNews): void {
    for (const listener of this.listeners) listener(news);
  }
}

let shared: OwnIndices | null = null;

/** The indices of this page; read from the browser when they are first asked for. */
export const ownIndices = (): OwnIndices =>
  (shared ??= new OwnIndices(browserStore, otherPages('own-indices')));
