import type { Names } from './names';

/** What a ranking places, as the tables of records say. */
export type RankedUnitKind =
  'organisation' | 'alliance' | 'country' | 'country group' | 'city' | 'province' | 'conference series';

/** A unit with at least one place. */
export interface RankedUnit {
  /** `city:beijing`; it is the key of a profile where `hasProfile`. */
  readonly key: string;
  readonly id: string;
  readonly kind: RankedUnitKind;
  readonly names: Names;
  readonly hasProfile: boolean;
}

/** An edition of which at least one place is on record. */
export interface ExternalEdition {
  /** Its year. */
  readonly edition: string;
  /** Its own name, where it has one. */
  readonly label: string | null;
  /** EDTF, where a year has two editions. */
  readonly date: string | null;
  /** Year with its part, by which editions are ordered. */
  readonly at: number;
}

/** What one source says of a unit in one edition: a rank, or a class. */
export interface ExternalPlace {
  /** Key of the unit. */
  readonly unit: string;
  /** Position in the editions of the ranking. */
  readonly edition: number;
  /** 1 is best; `null` where the source gives none. */
  readonly rank: number | null;
  readonly score: number | null;
  /** Class of a ranking that gives classes. */
  readonly grade: string | null;
  readonly note: string | null;
  readonly recordId: string;
  readonly sourceId: string;
}

/** A ranking published by others. No list of places is complete. */
export interface ExternalRanking {
  readonly id: string;
  /** In English, or in the language of the reader where `inLanguage` gave it. */
  readonly name: string;
  readonly names: Names;
  readonly publisher: string | null;
  readonly kind: RankedUnitKind;
  readonly scaleNote: string | null;
  /** Earliest first. */
  readonly editions: readonly ExternalEdition[];
  /** By edition, then by rank. */
  readonly places: readonly ExternalPlace[];
}

export interface ExternalRankings {
  readonly rankings: readonly ExternalRanking[];
  readonly units: readonly RankedUnit[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}
