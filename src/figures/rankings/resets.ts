import type { RankingsState } from '../state/rankingsState';

/** The choices of an index as it is defined. */
export const asDefined = {
  weights: {},
  locked: [],
  weighting: 'defined',
  normalisation: 'defined',
  aggregation: 'defined',
  treatment: 'defined',
  missing: 'defined',
  least: 0,
} as const satisfies Partial<RankingsState>;

/** Nodes and units of another index mean nothing to this one. */
export const ofAnotherIndex = {
  weights: {},
  locked: [],
  unit: '',
  units: [],
  sort: '',
  x: '',
  y: '',
  node: '',
  beside: '',
} as const satisfies Partial<RankingsState>;
