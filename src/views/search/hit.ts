import type { EntityKind } from '../../model/profile';
import type { Language } from '../../model/language';
import type { Names } from '../../model/names';

/** A text in its language, with the stretches of it (from, to) that the query matched. */
export interface MarkedText {
  readonly text: string;
  readonly language: Language;
  readonly marks: readonly (readonly [from: number, to: number])[];
}

/** An entity as a result of search or as one that was opened recently. */
export interface Hit {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: MarkedText;
  /** Another name, or a code, by which it was found where the name itself does not show why. */
  readonly also: MarkedText | null;
  readonly country: Names | null;
  readonly city: Names | null;
  readonly region: Names | null;
  /** EDTF. */
  readonly date: string | null;
  /** Kind of a body, scope of an alliance, kind of an agreement. */
  readonly detail: string | null;
  readonly records: number;
}

export interface HitGroup {
  readonly kind: EntityKind;
  /** How many were found; `hits` are the best of them. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface Found {
  /** Best group first. */
  readonly groups: readonly HitGroup[];
  readonly total: number;
  /** Whether nothing is written like the query and these are the nearest. */
  readonly isNear: boolean;
  /** Where nothing was found: the query with the nearest known words in place of its own. */
  readonly suggestion: string | null;
}

export interface SearchRequest {
  readonly query: string;
  readonly language: Language;
  /** Only one kind, with more of its results. */
  readonly kind: EntityKind | null;
}
