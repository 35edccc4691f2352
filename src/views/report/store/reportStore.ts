import { createStore, del, entries, get, update } from 'idb-keyval';
import { toDefinition } from '../../../figures/report/edit/toDefinition';
import type { ReportDefinition } from '../../../model/report';

/** A report as it is kept, with what can be undone, and a mark that every write of it changes. */
export interface KeptReport {
  readonly id: string;
  readonly revision: string;
  /** When it was last changed, in ms. */
  readonly changed: number;
  readonly definition: ReportDefinition;
  readonly past: readonly ReportDefinition[];
  /** What was undone, the next to redo first. */
  readonly future: readonly ReportDefinition[];
}

/** Something kept that is no report any more; it stays as it is. */
export interface DamagedReport {
  readonly id: string;
  readonly value: unknown;
}

export interface KeptReports {
  readonly reports: readonly KeptReport[];
  readonly damaged: readonly DamagedReport[];
}

/** What another page has kept: nothing any more, or something that cannot be read. */
export interface OtherKept {
  readonly other: KeptReport | 'unreadable' | null;
}

/** Where reports are kept for all pages of a browser; every promise rejects where it keeps nothing. */
export interface ReportStore {
  readonly all: () => Promise<KeptReports>;
  readonly find: (id: string) => Promise<KeptReport | null>;
  /**
   * Keeps a report if what is kept still has the expected revision (`null` = nothing is kept).
   *
   * @returns `true`, or what is kept instead and stays as it is
   */
  readonly keep: (next: KeptReport, expected: string | null) => Promise<true | OtherKept>;
  readonly drop: (id: string) => Promise<void>;
}

/** What was kept, or `null` where it is no report; steps that cannot be read are left out. */
export function toKept(id: string, value: unknown): KeptReport | null {
  if (typeof value !== 'object' || value === null) return null;
  const { definition, revision, changed, past, future } = value as Readonly<Record<string, unknown>>;
  const present = toDefinition(definition);
  if (present === null || typeof revision !== 'string') return null;
  return {
    id,
    revision,
    changed: typeof changed === 'number' ? changed : 0,
    definition: present,
    past: stepsOf(past),
    future: stepsOf(future),
  };
}

const stepsOf = (value: unknown): ReportDefinition[] =>
  Array.isArray(value) ? value.flatMap((step) => toDefinition(step) ?? []) : [];

/** `null` where nothing is kept, `undefined` where what is kept has none. */
function revisionOf(value: unknown): unknown {
  return value === undefined ? null : (value as Partial<KeptReport> | null)?.revision;
}

class Stale extends Error {
  constructor(readonly value: unknown) {
    super();
  }
}

/** The store of this browser, shared by its pages. */
export function browserStore(): ReportStore {
  const store = createStore('think-tank-atlas reports', 'reports');
  return {
    all: async () => {
      const reports: KeptReport[] = [];
      const damaged: DamagedReport[] = [];
      for (const [id, value] of await entries<string, unknown>(store)) {
        const kept = toKept(id, value);
        if (kept === null) damaged.push({ id, value });
        else reports.push(kept);
      }
      return { reports, damaged };
    },
    find: async (id) => toKept(id, await get<unknown>(id, store)),
    keep: async (next, expected) => {
      try {
        // One transaction, so that no other page can write between the look and the write.
        await update(
          next.id,
          (before: unknown) => {
            if (revisionOf(before) !== expected) throw new Stale(before);
            return next;
          },
          store,
        );
        return true;
      } catch (error) {
        if (!(error instanceof Stale)) throw error;
        const { value } = error;
        return { other: value === undefined ? null : (toKept(next.id, value) ?? 'unreadable') };
      }
    },
    drop: (id) => del(id, store),
  };
}
