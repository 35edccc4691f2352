import type { OtherPages } from '../../rankings/own/otherPages';
import type { KeptReport, KeptReports, OtherKept, ReportStore } from './reportStore';

/** Why the browser keeps nothing: its room is full, or it does not allow it. */
export type KeepingTrouble = 'full' | 'forbidden';

/** A report as a page has it. */
export type ReportBody = Omit<KeptReport, 'revision'>;

/** What a page hears of what it keeps and of what other pages keep. */
export interface KeepingEvents {
  /** Called before `taken`, so that what the report needs is there. */
  readonly prepare: (report: KeptReport) => Promise<void>;
  /** Another page has changed a report, of which nothing here was unsaved. */
  readonly taken: (report: KeptReport) => void;
  readonly removed: (id: string) => void;
  /** Both pages have changed a report: the older of the two becomes a report of its own. */
  readonly parted: (older: ReportBody, isMine: boolean) => void;
  readonly state: (isSaved: boolean, trouble: KeepingTrouble | null) => void;
}

const newRevision = () => crypto.getRandomValues(new Uint32Array(3)).join('-');

export const troubleOf = (error: unknown): KeepingTrouble =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';

/** Writes the reports of a page as they change, in order, and hears what other pages write. */
export class Keeping {
  /** What is kept as far as this page knows, and what will be when the writes under way are done. */
  private readonly kept = new Map<string, string>();
  private readonly coming = new Map<string, string>();
  /** What waits to be written: of each report only the newest. */
  private readonly waiting = new Map<string, ReportBody>();
  private readonly writes = new Map<string, number>();
  private readonly removed = new Set<string>();
  private trouble: KeepingTrouble | null = null;
  private listeners: (() => void)[] = [];

  constructor(
    private readonly store: ReportStore,
    private readonly others: OtherPages,
    private readonly events: KeepingEvents,
  ) {
    others.onchange((id) => void this.hear(id));
  }

  async load(): Promise<KeptReports> {
    try {
      const found = await this.store.all();
      for (const { id, revision } of found.reports) this.know(id, revision);
      return found;
    } catch (error) {
      this.trouble = troubleOf(error);
      this.tell();
      return { reports: [], damaged: [] };
    }
  }

  /** Begins to write at once, or as soon as what is being written is done. */
  keep(body: ReportBody): void {
    this.removed.delete(body.id);
    this.waiting.set(body.id, body);
    if (!this.isWriting(body.id)) this.write(body.id);
    this.tell();
  }

  /** Begins to write what waits, behind what is being written. */
  flush(): void {
    for (const id of [...this.waiting.keys()]) this.write(id);
  }

  /** Waits until everything is written, or cannot be. */
  settled(): Promise<void> {
    return this.writes.size === 0 ? Promise.resolve() : new Promise((done) => this.listeners.push(done));
  }

  async drop(id: string): Promise<void> {
    this.removed.add(id);
    this.waiting.delete(id);
    try {
      await this.store.drop(id);
      this.kept.delete(id);
      this.coming.delete(id);
      this.others.tell(id);
    } catch (error) {
      this.trouble = troubleOf(error);
    }
    this.tell();
  }

  private isWriting(id: string): boolean {
    return (this.writes.get(id) ?? 0) > 0;
  }

  private know(id: string, revision: string | null): void {
    for (const map of [this.kept, this.coming]) {
      if (revision === null) map.delete(id);
      else map.set(id, revision);
    }
  }

  private write(id: string): void {
    const body = this.waiting.get(id);
    if (body === undefined) return;
    this.waiting.delete(id);
    const expected = this.coming.get(id) ?? null;
    const revision = newRevision();
    this.coming.set(id, revision);
    this.writes.set(id, (this.writes.get(id) ?? 0) + 1);
    void this.store
      .keep({ ...body, revision }, expected)
      .then(
        (result) => (result === true ? this.written(id, revision) : this.settle(id, body, result)),
        (error: unknown) => this.fail(body, revision, error),
      )
      .then((goesOn) => {
        const left = (this.writes.get(id) ?? 1) - 1;
        if (left > 0) this.writes.set(id, left);
        else this.writes.delete(id);
        if (left === 0 && goesOn) this.write(id);
        this.tell();
      });
  }

  private written(id: string, revision: string): boolean {
    this.kept.set(id, revision);
    this.trouble = null;
    this.others.tell(id);
    return true;
  }

  /** What could not be written waits for the next change. */
  private fail(body: ReportBody, revision: string, error: unknown): boolean {
    const { id } = body;
    if (this.coming.get(id) === revision) this.know(id, this.kept.get(id) ?? null);
    if (!this.waiting.has(id) && !this.removed.has(id)) this.waiting.set(id, body);
    this.trouble = troubleOf(error);
    return false;
  }

  /** Something else is kept than was expected. */
  private async settle(id: string, body: ReportBody, { other }: OtherKept): Promise<boolean> {
    if (other !== null && other !== 'unreadable') await this.events.prepare(other);
    // A later write of this page meets the same, and what is newest is settled then.
    if (this.removed.has(id) || (this.writes.get(id) ?? 0) > 1) return true;
    const mine = this.waiting.get(id) ?? body;
    this.waiting.delete(id);
    if (other === 'unreadable') {
      this.events.parted(mine, true);
      this.events.removed(id);
    } else if (other === null || other.revision === this.kept.get(id)) {
      this.know(id, other?.revision ?? null);
      this.waiting.set(id, mine);
    } else {
      this.know(id, other.revision);
      const isOlder = other.changed > mine.changed;
      this.events.parted(isOlder ? mine : other, isOlder);
      if (isOlder) this.events.taken(other);
      else this.waiting.set(id, mine);
    }
    return true;
  }

  private async hear(id: string): Promise<void> {
    const before = this.kept.get(id);
    const found = await this.store.find(id).catch(() => undefined);
    if (found === undefined) return;
    if (found !== null) await this.events.prepare(found);
    // This page has written meanwhile: what was found may be older than that.
    if (this.kept.get(id) !== before) return this.hear(id);
    // What is not kept yet meets what the other page kept when it is written.
    if (this.waiting.has(id) || this.isWriting(id)) return;
    if ((found?.revision ?? null) === (this.kept.get(id) ?? null)) return;
    this.know(id, found?.revision ?? null);
    if (found === null) this.events.removed(id);
    else this.events.taken(found);
  }

  private tell(): void {
    this.events.state(this.writes.size === 0 && this.waiting.size === 0, this.trouble);
    if (this.writes.size > 0) return;
    for (const done of this.listeners.splice(0)) done();
  }
}
