import type { Names } from './names';
import type { DayBounds } from './spell';

/** A number that a source states, with how exact it is; a `null` qualifier was not recorded. */
export interface ReportedNumber {
  readonly value: number;
  readonly qualifier: string | null;
}

export interface ConferenceRole {
  readonly organisationId: string;
  readonly role: string;
}

/** One meeting of a series, as its records have it. */
export interface Edition {
  readonly id: string;
  readonly recordId: string;
  readonly seriesId: string | null;
  /** Name in the language of its source. */
  readonly name: string;
  /** Number of the edition; `null` where none is recorded. */
  readonly number: number | null;
  /** First and last day as published (EDTF). */
  readonly start: string | null;
  readonly end: string | null;
  readonly startBounds: DayBounds;
  readonly endBounds: DayBounds;
  readonly cityId: string | null;
  /** Host country; of a virtual edition the country of its organiser. */
  readonly countryId: string | null;
  readonly format: 'virtual' | 'hybrid' | 'in person' | null;
  /** `announced` = its source was written before it; `null` = held. */
  readonly status: 'announced' | 'cancelled' | null;
  /** Participants as reported. */
  readonly participants: (ReportedNumber & { readonly unit: 'people' | 'think tanks' | null }) | null;
  /** Countries represented as reported. */
  readonly countries: ReportedNumber | null;
  /** Countries that a source names as taking part, without the host country: a lower bound. */
  readonly named: readonly string[];
  readonly roles: readonly ConferenceRole[];
  readonly theme: string | null;
  readonly sourceId: string | null;
  /** The source gives day and month; the year follows from what else it says. */
  readonly isYearInferred: boolean;
}

export interface ConferenceSeries {
  readonly id: string;
  readonly names: Names;
  readonly allianceId: string | null;
}

/** A body that has a role in a conference. */
export interface ConferenceBody {
  readonly id: string;
  readonly names: Names;
  readonly countryId: string | null;
  readonly type: string | null;
}

export interface ConferenceCity {
  readonly id: string;
  readonly names: Names;
  readonly countryId: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface ConferenceSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** Every series and every edition on record, with the bodies, places and sources that they name. */
export interface ConferenceRecords {
  readonly series: readonly ConferenceSeries[];
  readonly editions: readonly Edition[];
  readonly bodies: readonly ConferenceBody[];
  readonly cities: readonly ConferenceCity[];
  readonly sources: readonly ConferenceSource[];
}

/** An answer of yes or no, or that the records do not decide. */
export type Verdict = 'yes' | 'no' | 'cannot-tell';
