import type { Names } from './names';

/** What has a profile of its own. `conference` is one edition, `series` the meetings it belongs to. */
export const entityKinds = [
  'country',
  'organisation',
  'alliance',
  'city',
  'series',
  'conference',
  'agreement',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** A key such as `country:CHN` in its parts; `null` for a kind that has no profile. */
export function parseEntityKey(key: string): { readonly kind: EntityKind; readonly id: string } | null {
  const colon = key.indexOf(':');
  const kind = entityKinds.find((name) => name === key.slice(0, Math.max(0, colon)));
  const id = key.slice(colon + 1);
  return kind === undefined || id === '' ? null : { kind, id };
}

/** Something with a name, and with a profile where it has a key. */
export interface EntityName {
  readonly key: string | null;
  readonly names: Names;
}

export type FactForm = 'text' | 'value' | 'date' | 'number' | 'link' | 'entity';

/** One field of an entity's own row; `value` is `null` where it is not known. */
export interface Fact {
  readonly field: string;
  readonly form: FactForm;
  readonly value: string | number | null;
  readonly entity: EntityName | null;
  readonly qualifier: string | null;
  readonly unit: string | null;
  /** Whether a blank cell is something that a reader should be told. */
  readonly matters: boolean;
}

/** Where a fact was read: its source by name. */
export interface SourceName {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly accessedOn: string | null;
  readonly language: string | null;
}

/** Something that a record ties to the entity; `list` says how. Dates are EDTF text. */
export interface Related extends EntityName {
  readonly list: string;
  /** Country, alliance or series that tells it from others. */
  readonly context: EntityName | null;
  readonly roles: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly value: number | null;
  readonly qualifier: string | null;
  readonly detail: string | null;
  readonly recordId: string | null;
}

/** A place in an edition of an external ranking; `at` is its year, with a fraction where a year has two. */
export interface RankingPosition {
  readonly rankingId: string;
  readonly edition: string;
  readonly label: string | null;
  readonly at: number;
  readonly rank: number | null;
  readonly score: number | null;
  readonly grade: string | null;
  readonly note: string | null;
  readonly source: SourceName | null;
}

export interface RankingEdition {
  readonly edition: string;
  readonly label: string | null;
  readonly at: number;
}

/** Positions in one external ranking, and every edition of it that the data has a position of. */
export interface RankingHistory {
  readonly id: string;
  readonly names: Names;
  readonly publisher: string | null;
  readonly scaleNote: string | null;
  readonly positions: readonly RankingPosition[];
  readonly editions: readonly RankingEdition[];
}

export interface ProfileObservation {
  readonly indicatorId: string;
  readonly indicator: string;
  readonly definition: string | null;
  readonly period: string | null;
  readonly value: number | null;
  readonly qualifier: string | null;
  readonly unit: string | null;
  readonly note: string | null;
  readonly source: SourceName | null;
}

/** A decision on names that may belong to one body or to several. */
export interface IdentityDoubt {
  readonly names: string;
  readonly decision: string | null;
  readonly confidence: string | null;
  readonly reason: string | null;
}

/** What it has on record, and its rank by it among all of its kind; ties share the smallest rank. */
export interface Standing {
  readonly score: number;
  readonly rank: number;
  /** Those of its kind with a score above 0. */
  readonly of: number;
  /** Others with the same score. */
  readonly equals: number;
}

export interface Peer extends EntityName {
  readonly context: EntityName | null;
  readonly score: number;
  readonly date: string | null;
  /** Which part of the rule makes it a peer. */
  readonly rule: string;
}

export interface Profile extends EntityName {
  readonly key: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly note: string | null;
  readonly facts: readonly Fact[];
  readonly source: SourceName | null;
  readonly related: readonly Related[];
  /** Records of everything on record about it. */
  readonly recordIds: readonly string[];
  readonly undated: number;
  readonly rankings: readonly RankingHistory[];
  readonly observations: readonly ProfileObservation[];
  readonly doubts: readonly IdentityDoubt[];
  readonly standing: Standing;
  readonly peers: readonly Peer[];
  /** UN M49 sub-region of its country. */
  readonly region: Names | null;
}
