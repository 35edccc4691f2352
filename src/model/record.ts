import type { Names } from './names';

/** A body or country that a record names, with its part in it. */
export interface RecordBody {
  readonly id: string;
  /** Key of its profile, such as `organisation:cacs`. */
  readonly key: string;
  readonly names: Names;
  readonly role: string;
}

/** One record behind a number, as the evidence drawer lists it. Dates are EDTF text. */
export interface EvidenceRecord {
  readonly id: string;
  readonly kind: string;
  readonly title: Names;
  /** Key of the entity that the title names, `null` where it names none. */
  readonly titleKey: string | null;
  readonly context: Names | null;
  readonly contextKey: string | null;
  readonly details: readonly string[];
  readonly value: number | null;
  readonly qualifier: string | null;
  readonly country: Names | null;
  readonly countryKey: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly notes: readonly string[];
  /** File and row numbers, the header being row 1. */
  readonly rows: readonly number[];
  readonly sourceIds: readonly string[];
  readonly bodies: readonly RecordBody[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly accessedOn: string | null;
  readonly kind: string | null;
  readonly language: string | null;
}

export interface Evidence {
  readonly records: readonly EvidenceRecord[];
  readonly sources: readonly Source[];
}
