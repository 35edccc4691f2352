import type { Names } from './names';
import type { Day } from './spell';

/** What an index of the records ranks. */
export type IndexUnitKind = 'organisation' | 'country' | 'alliance';

/** A unit that an index may rank, with what it is grouped and filtered by. */
export interface IndexUnit {
  readonly id: string;
  readonly names: Names;
  readonly countryId: string | null;
  /** Kind of organisation, `null` for other units. */
  readonly kind: string | null;
  /** Type of think tank where it is known. */
  readonly type: string | null;
}

/** How the facts of an indicator make one number. */
export type IndicatorCount =
  /** Different keys. */
  | 'distinct'
  /** Different records that have a key. */
  | 'records'
  /** Effective number of keys: exp of the Shannon entropy of the records by key. */
  | 'effective'
  /** Share of the pairs of records whose keys differ. */
  | 'mixed-pairs'
  /** Most values in an unbroken row (2016, 2017, 2018) within one key. */
  | 'run'
  /** Sum, mean, largest or smallest value. */
  | 'sum'
  | 'mean'
  | 'max'
  | 'min'
  /** Value of the latest fact. */
  | 'latest'
  /** Different records that have a key, or the latest value, whichever is larger. */
  | 'larger'
  /** Change a year between the first and the latest value, at least a year apart. */
  | 'growth'
  /** Share of the records whose value is 1. */
  | 'share';

/** One record that an indicator counts for a unit. */
export interface IndicatorFact {
  readonly indicator: string;
  readonly unit: string;
  /** What is counted once, such as a partner's country; `null` where only the value matters. */
  readonly key: string | null;
  readonly value: number | null;
  readonly recordId: string;
  /** Days between which it began and ended, `null` = not known (start) or open (end). */
  readonly startLow: Day | null;
  readonly startHigh: Day | null;
  readonly endLow: Day | null;
  readonly endHigh: Day | null;
  /** A figure that somebody reports, as against what named records show. */
  readonly isReported: boolean;
  /** exact, at least, about, derived; `null` for what is counted. */
  readonly qualifier: string | null;
}

/** What is the same for all facts of one indicator, and the rest by fact; numbers point into lists. */
export interface PackedFacts {
  readonly indicator: string;
  readonly isReported: boolean;
  readonly unit: readonly number[];
  readonly record: readonly number[];
  readonly spell: readonly number[];
  /** -1 = none; empty where no fact has a key. */
  readonly key: readonly number[];
  /** Empty where no fact has a value. */
  readonly value: readonly (number | null)[];
  /** Empty where no fact has a qualifier. */
  readonly qualifier: readonly (string | null)[];
}

/** `IndicatorRecords` as they are stored and sent. */
export interface PackedIndicators {
  readonly units: IndicatorRecords['units'];
  /** Ids of units, keys and records. */
  readonly ids: readonly string[];
  readonly spells: readonly (readonly [
    startLow: Day | null,
    startHigh: Day | null,
    endLow: Day | null,
    endHigh: Day | null,
  ])[];
  readonly facts: readonly PackedFacts[];
}

/** Everything that the indicators of the records are computed from. */
export interface IndicatorRecords {
  readonly units: Readonly<Record<IndexUnitKind, readonly IndexUnit[]>>;
  readonly facts: readonly IndicatorFact[];
}
