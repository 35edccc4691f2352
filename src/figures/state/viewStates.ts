import { channels } from '../../model/ties';
import {
  choice,
  idList,
  isoDate,
  numberChoice,
  text,
  wholeNumber,
  yearSpan,
  type StateSchema,
} from './stateSchema';

/** Version of the keys below; a link of a later version is read as far as it is understood. */
export const stateVersion = 1;

/** The filter bar, obeyed by every view. */
export interface FilterState {
  readonly period: string;
  readonly countries: string;
  readonly type: string;
  readonly evidence: 'both' | 'evidenced' | 'reported';
}

export const thinkTankTypes = ['independent', 'university', 'government', 'party', 'corporate'] as const;

const filters: StateSchema<FilterState> = {
  period: yearSpan,
  countries: text('all'),
  type: choice<string>(['all', ...thinkTankTypes], 'all'),
  evidence: choice(['both', 'evidenced', 'reported'], 'both'),
};

export interface OverviewState extends FilterState {
  readonly since: string;
}

export interface CoverageState extends FilterState {
  readonly subject: string;
  /** Chosen channels; none = all of them. */
  readonly channel: readonly string[];
  /** Date of the map; `''` = the closing date of the data. */
  readonly date: string;
  /** Date to compare with; `''` = five years before, `none` = no comparison. */
  readonly compare: string;
  /** Target group. */
  readonly group: string;
  readonly form: 'map' | 'table';
}

export interface AlliancesState extends FilterState {
  readonly alliances: readonly string[];
  readonly measure: 'members' | 'countries';
  readonly scale: 'absolute' | 'index' | 'aligned';
  /** Years since founding that are shown when aligned; 0 = all. */
  readonly horizon: number;
}

export interface DataState extends FilterState {
  readonly table: string;
  readonly search: string;
  readonly sort: string;
  readonly page: number;
}

export const overviewState: StateSchema<OverviewState> = { since: isoDate(), ...filters };

export const coverageState: StateSchema<CoverageState> = {
  subject: text('all'),
  channel: idList(channels),
  date: isoDate(),
  compare: isoDate(['none']),
  group: text('un'),
  form: choice(['map', 'table'], 'map'),
  ...filters,
};

export const alliancesState: StateSchema<AlliancesState> = {
  alliances: idList(),
  measure: choice(['members', 'countries'], 'members'),
  scale: choice(['absolute', 'index', 'aligned'], 'absolute'),
  horizon: numberChoice([0, 5, 10, 20], 0),
  ...filters,
};

export const dataState: StateSchema<DataState> = {
  table: text('organisations'),
  search: text(),
  sort: text(),
  page: wholeNumber(1),
  ...filters,
};

/** First and last year of a period, `null` for an open one. */
export function yearsOf(period: string): { readonly from: number; readonly to: number } | null {
  const match = /^(\d{4})\.\.(\d{4})$/.exec(period);
  return match === null ? null : { from: Number(match[1]), to: Number(match[2]) };
}
