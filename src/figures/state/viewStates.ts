import { entityKinds, type EntityKind } from '../../model/profile';
import { channels, type ConferencePart } from '../../model/ties';
import {
  choice,
  idList,
  isoDate,
  mapPoint,
  numberChoice,
  text,
  wholeNumber,
  yearSpan,
  type MapPoint,
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

export const filters: StateSchema<FilterState> = {
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
  /** Subject to set beside it; `''` = none. */
  readonly versus: string;
  /** Chosen channels; none = all of them. */
  readonly channel: readonly string[];
  /** The part of a country in a conference. */
  readonly part: 'any' | ConferencePart;
  /** First day of a span that ends on `date`; `''` = the date alone. */
  readonly from: string;
  /** Date of the map; `''` = the closing date of the data. */
  readonly date: string;
  /** Date to compare with; `''` = five years before, `none` = no comparison. */
  readonly compare: string;
  /** Target group; `own` = the countries of `own`. */
  readonly group: string;
  /** Country ids of the reader's own list. */
  readonly own: readonly string[];
  readonly show: (typeof coverageShows)[number];
  readonly form: (typeof coverageForms)[number];
  readonly projection: (typeof projectionIds)[number];
  /** Central meridian in degrees east. */
  readonly meridian: number;
  /** Where the map is enlarged or turned to; `null` = the whole map. */
  readonly at: MapPoint | null;
}

/** What the marks stand for: ties on the date, their change between two dates, or two subjects at once. */
export const coverageShows = ['ties', 'change', 'overlap'] as const;
export const coverageForms = ['map', 'symbols', 'flows', 'tiles', 'table'] as const;
export const projectionIds = ['equal-earth', 'natural-earth', 'robinson', 'globe', 'polar'] as const;
export const meridians = [11, 150] as const;

export interface ProfilesState extends FilterState {
  /** Key of the entity, such as `country:CHN`; `''` = the directory. */
  readonly of: string;
  /** Kind of entity that the directory lists. */
  readonly kind: EntityKind;
  /** Words that the names in the directory have to contain. */
  readonly find: string;
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
  versus: text(),
  channel: idList(channels),
  part: choice<'any' | ConferencePart>(['any', 'hosted', 'took-part'], 'any'),
  from: isoDate(),
  date: isoDate(),
  compare: isoDate(['none']),
  group: text('un'),
  own: idList(),
  show: choice(coverageShows, 'ties'),
  form: choice(coverageForms, 'map'),
  projection: choice(projectionIds, 'equal-earth'),
  meridian: numberChoice(meridians, 11),
  at: mapPoint,
  ...filters,
};

export const profilesState: StateSchema<ProfilesState> = {
  of: text(),
  kind: choice(entityKinds, 'organisation'),
  find: text(),
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
