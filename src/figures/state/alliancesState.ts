import { choice, idList, isoDate, numberChoice, text, type StateSchema } from './stateSchema';
import { filters, type FilterState } from './viewStates';

export const allianceShows = ['growth', 'change', 'overlap', 'retention', 'roles', 'pair'] as const;
export const growthMeasures = ['members', 'countries', 'regions', 'group'] as const;
export const growthScales = ['absolute', 'index', 'relative', 'aligned'] as const;
export const growthCounts = ['size', 'yearly', 'cumulative'] as const;
export const annotationKinds = ['founding', 'meetings', 'chairs'] as const;
export const curveModels = ['logistic', 'gompertz', 'exponential'] as const;
export const overlapForms = ['combinations', 'matrix', 'list'] as const;

export interface AlliancesState extends FilterState {
  /** The main figure. */
  readonly show: (typeof allianceShows)[number];
  readonly alliances: readonly string[];
  /** What is counted; `group` = share of the countries of `group`. */
  readonly measure: (typeof growthMeasures)[number];
  /** Target group of the measure `group`. */
  readonly group: string;
  readonly scale: (typeof growthScales)[number];
  readonly count: (typeof growthCounts)[number];
  readonly axis: 'linear' | 'log';
  readonly panels: 'one' | 'each';
  /** Day on which the index is 100; `''` = the first value of each line. */
  readonly base: string;
  /** Years since founding that are shown when aligned; 0 = all. */
  readonly horizon: number;
  readonly events: readonly (typeof annotationKinds)[number][];
  readonly fit: 'none' | (typeof curveModels)[number];
  /** Day of the cursor, of the table, of the overlap and of the pair; `''` = the closing date. */
  readonly date: string;
  /** What alliances share. */
  readonly shared: 'members' | 'countries';
  readonly form: (typeof overlapForms)[number];
  readonly interval: 'log-log' | 'plain';
  /** Rows of the roles: bodies that hold them, or their countries. */
  readonly by: 'organisation' | 'country';
}

export const alliancesState: StateSchema<AlliancesState> = {
  show: choice(allianceShows, 'growth'),
  alliances: idList(),
  measure: choice(growthMeasures, 'members'),
  group: text('un'),
  scale: choice(growthScales, 'absolute'),
  count: choice(growthCounts, 'size'),
  axis: choice(['linear', 'log'], 'linear'),
  panels: choice(['one', 'each'], 'one'),
  base: isoDate(),
  horizon: numberChoice([0, 5, 10, 20], 0),
  events: idList(annotationKinds),
  fit: choice(['none', ...curveModels], 'none'),
  date: isoDate(),
  shared: choice(['members', 'countries'], 'members'),
  form: choice(overlapForms, 'combinations'),
  interval: choice(['log-log', 'plain'], 'log-log'),
  by: choice(['organisation', 'country'], 'organisation'),
  ...filters,
};

/** The usual choice of everything that concerns the growth figure alone. */
export const growthDefaults = {
  measure: 'members',
  group: 'un',
  scale: 'absolute',
  count: 'size',
  axis: 'linear',
  panels: 'one',
  base: '',
  horizon: 0,
  events: [],
  fit: 'none',
} as const satisfies Partial<AlliancesState>;

/** Figures on the bodies in the alliances. */
export const bodyShows = ['overlap', 'retention', 'roles'] as const;
export type BodyShow = (typeof bodyShows)[number];

export const isBodyShow = (show: string): show is BodyShow => bodyShows.some((name) => name === show);

/** The state of the figures on bodies: what concerns the growth alone is left at its default. */
export const bodyState = (state: AlliancesState, show: AlliancesState['show']): AlliancesState => ({
  ...state,
  ...growthDefaults,
  show,
});
