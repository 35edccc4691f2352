import { nodeIds, nodeWeights, type NodeWeights } from './nodeWeights';
import { choice, idList, isoDate, numberChoice, text, type StateSchema } from './stateSchema';
import { filters, type FilterState } from './viewStates';

export const rankingsShows = [
  'index',
  'grades',
  'what-if',
  'time',
  'compared',
  'external',
  'audit',
  'edit',
] as const;
export type RankingsShow = (typeof rankingsShows)[number];

/** `defined` stands for what the definition of the index says. */
export const chosenWeightings = [
  'defined',
  'equal',
  'equal-by-pillar',
  'pca',
  'entropy',
  'benefit-of-the-doubt',
] as const;
export const chosenNormalisations = [
  'defined',
  'min-max',
  'z-score',
  'rank',
  'percentile-rank',
  'borda',
  'distance-to-max',
  'fraction-of-max',
] as const;
export const chosenAggregations = ['defined', 'arithmetic', 'geometric', 'harmonic', 'copeland'] as const;
export const chosenTreatments = ['defined', 'winsorise', 'none'] as const;
export const chosenImputations = [
  'defined',
  'none',
  'mean',
  'median',
  'group-mean',
  'group-median',
  'zero',
] as const;
/** Least percent of the indicators that a ranked unit has; 0 = as the definition says. */
export const leastShares: readonly number[] = [0, 30, 50, 65, 80, 100];
export const unitGroupings = ['region', 'country', 'type'] as const;
export type UnitGrouping = (typeof unitGroupings)[number];
export const rankedKinds = ['city', 'organisation', 'country', 'province'] as const;
export type RankedKind = (typeof rankedKinds)[number];

export interface RankingsState extends FilterState {
  readonly show: RankingsShow;
  /** Id of the index; one of the reader's own begins with `own:`. */
  readonly index: string;
  /** `''` = the closing date of the data. */
  readonly date: string;
  /** Weights set by hand; a node without one keeps the weight it has by `weighting`. */
  readonly weights: NodeWeights;
  /** Nodes whose weights stay when others are moved. */
  readonly locked: readonly string[];
  readonly weighting: (typeof chosenWeightings)[number];
  readonly normalisation: (typeof chosenNormalisations)[number];
  readonly aggregation: (typeof chosenAggregations)[number];
  readonly treatment: (typeof chosenTreatments)[number];
  readonly missing: (typeof chosenImputations)[number];
  readonly least: number;
  /** The first rows of the ranking, or all. */
  readonly rows: 'first' | 'all';
  /** Unit whose rank is explained; `''` = the first one. */
  readonly unit: string;
  /** Units in colour through time. */
  readonly units: readonly string[];
  /** Indicator or pillar that grades are sorted by; `''` = by most As, `name` = by name. */
  readonly sort: string;
  /** Nodes of the scatter, and of the distribution; `''` = the usual ones. */
  readonly x: string;
  readonly y: string;
  readonly node: string;
  readonly group: UnitGrouping;
  /** External rankings: kind of units, the chosen ones, the ranking, and the one beside the index. */
  readonly kind: RankedKind;
  readonly of: readonly string[];
  readonly ranking: readonly string[];
  readonly beside: string;
}

export const rankingsState: StateSchema<RankingsState> = {
  show: choice(rankingsShows, 'index'),
  index: text('think-tanks'),
  date: isoDate(),
  weights: nodeWeights,
  locked: nodeIds,
  weighting: choice(chosenWeightings, 'defined'),
  normalisation: choice(chosenNormalisations, 'defined'),
  aggregation: choice(chosenAggregations, 'defined'),
  treatment: choice(chosenTreatments, 'defined'),
  missing: choice(chosenImputations, 'defined'),
  least: numberChoice(leastShares, 0),
  rows: choice(['first', 'all'], 'first'),
  unit: text(),
  units: idList(),
  sort: text(),
  x: text(),
  y: text(),
  node: text(),
  group: choice(unitGroupings, 'region'),
  kind: choice(rankedKinds, 'city'),
  of: idList(),
  ranking: idList(),
  beside: text(),
  ...filters,
};
