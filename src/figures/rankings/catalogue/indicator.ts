import type { IndexUnitKind, IndicatorCount } from '../../../model/indicator';

/** What an indicator is about: its group in lists, and the words of its pillar. */
export type IndicatorTheme =
  'presence' | 'convening' | 'ties' | 'people' | 'output' | 'standing' | 'sector' | 'reach';

/** Unit of measure, by its word. */
export type IndicatorUnit =
  | 'branches'
  | 'countries'
  | 'statuses'
  | 'conferences'
  | 'years'
  | 'events'
  | 'agreements'
  | 'partners'
  | 'alliances'
  | 'percent'
  | 'bodies'
  | 'index'
  | 'people'
  | 'languages'
  | 'reports'
  | 'place'
  | 'rankings'
  | 'thinkTanks'
  | 'cities'
  | 'meetings'
  | 'members'
  | 'regions'
  | 'effective'
  | 'membersAYear';

/** What may be wrong or missing in the values, by its words. */
export type IndicatorDoubt =
  'records' | 'reported' | 'roles' | 'undated' | 'network' | 'lists' | 'named' | 'counts';

/** Measure of the network of all recorded ties. */
export type NetworkIndicator =
  'betweenness' | 'bodies-abroad' | 'countries-tied' | 'external-internal' | 'tied-share';

interface Described {
  readonly id: string;
  readonly kind: IndexUnitKind;
  readonly theme: IndicatorTheme;
  readonly unit: IndicatorUnit;
  readonly direction: 1 | -1;
  readonly doubt: IndicatorDoubt;
  /** Published list or rule that the indicator is taken from. */
  readonly reference: string;
}

export interface CountedIndicator extends Described {
  readonly count: IndicatorCount;
  readonly facts: readonly string[];
  /**
   * Facts that show that something is on record for a unit. A unit with one of them and nothing to count
   * has the value 0; a unit without any has no value.
   */
  readonly family: readonly string[];
  readonly times: 1 | 100;
  /** Fewest facts of a family from which a value is told: a share of two members says nothing. */
  readonly least: number;
}

export interface NetworkedIndicator extends Described {
  readonly measure: NetworkIndicator;
}

/** How an indicator of the records is made; what it is called is in the dictionaries. */
export type Indicator = CountedIndicator | NetworkedIndicator;
