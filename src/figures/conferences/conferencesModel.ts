import { brokeOff, type BrokeOff } from '../../measures/conferences/brokeOff';
import { continuity, type Continuity } from '../../measures/conferences/continuity';
import { editionYear, isAnnounced, isHeld } from '../../measures/conferences/editionYear';
import {
  foreignPartners,
  hostedAbroad,
  placeOf,
  runnersOf,
  verdictOfAll,
  type BodyOf,
  type ForeignPartners,
  type HostedAbroad,
} from '../../measures/conferences/hosting';
import { iccaRule, type IccaRule } from '../../measures/conferences/icca';
import { groupMembersAt } from '../../measures/coverage/countryStates';
import { stillFillingFrom } from '../../measures/growth/filling';
import type {
  ConferenceCity,
  ConferenceRecords,
  ConferenceSeries,
  Edition,
  Verdict,
} from '../../model/conference';
import type { Country, CountryGroup } from '../../model/country';
import type { Day } from '../../model/spell';
import type { ConferencesState } from '../state/conferencesState';
import { yearsOf } from '../state/viewStates';

export interface ConferencesData {
  readonly records: ConferenceRecords;
  readonly countries: readonly Country[];
  readonly groups: readonly CountryGroup[];
  readonly closingDay: Day;
}

/** An edition with what the page asks of it. */
export interface EditionFacts {
  readonly edition: Edition;
  readonly year: number | null;
  readonly isAnnounced: boolean;
  readonly abroad: HostedAbroad;
  readonly partners: ForeignPartners;
}

/** How many editions held of a series are so, of all that are on record. */
export interface SeriesVerdict {
  readonly verdict: Verdict;
  readonly editions: readonly EditionFacts[];
  readonly of: number;
}

export interface SeriesRow {
  readonly series: ConferenceSeries;
  /** All editions on record, whatever the filters. */
  readonly all: readonly EditionFacts[];
  /** Editions that the filters leave. */
  readonly shown: readonly EditionFacts[];
  readonly kept: Continuity | null;
  readonly broken: BrokeOff;
  readonly icca: IccaRule;
  readonly abroad: SeriesVerdict;
  readonly partners: SeriesVerdict;
}

export interface ConferencesModel {
  /** Chosen series with an edition that the filters leave, in the order of the rows. */
  readonly rows: readonly SeriesRow[];
  /** Editions of these series, and of none, that the filters leave, in the order of time. */
  readonly editions: readonly EditionFacts[];
  /** Editions of the chosen series that a filter leaves out. */
  readonly filteredOut: number;
  readonly bodyOf: BodyOf;
  readonly cityOf: (id: string) => ConferenceCity | undefined;
  readonly fillingFrom: Day;
  readonly closingDay: Day;
}

/** Series of the reference texts, which come first. */
const referenceSeries = ['wic-think-tank-forum', 'zgcta-council', 'zgc-stt-forum', 'brf-landsea'];

/** Rows of the timeline unless all are asked for. */
export const usualRows = 20;

/** Series of the reference texts first, then those that broke off, then those of most editions. */
function byOrder(a: SeriesRow, b: SeriesRow): number {
  const place = ({ series, broken }: SeriesRow) => {
    const at = referenceSeries.indexOf(series.id);
    return at >= 0 ? at : referenceSeries.length + (broken.verdict === 'yes' ? 0 : 1);
  };
  return place(a) - place(b) || b.all.length - a.all.length || a.series.id.localeCompare(b.series.id);
}

/** Whether an edition passes the filter bar. */
function filterOf(
  data: ConferencesData,
  state: ConferencesState,
  bodyOf: BodyOf,
): (facts: EditionFacts) => boolean {
  const years = yearsOf(state.period);
  const group = data.groups.find(({ id }) => id === state.countries);
  const members = group === undefined ? null : new Set(groupMembersAt(group, data.closingDay));
  return ({ edition, year, isAnnounced: announced }) => {
    if (years !== null && (year === null || year < years.from || year > years.to)) return false;
    if (state.evidence === 'evidenced' && announced) return false;
    const bodies = runnersOf(edition).flatMap((id) => bodyOf(id) ?? []);
    if (state.type !== 'all' && !bodies.some(({ type }) => type === state.type)) return false;
    if (members === null) return true;
    const seats = [placeOf(edition), ...bodies.map(({ countryId }) => countryId)];
    return seats.some((countryId) => countryId !== null && members.has(countryId));
  };
}

function seriesVerdict(
  held: readonly EditionFacts[],
  answer: (facts: EditionFacts) => Verdict,
): SeriesVerdict {
  return {
    verdict: verdictOfAll(held.map(answer)),
    editions: held.filter((facts) => answer(facts) === 'yes'),
    of: held.length,
  };
}

/** What is on record of the chosen series. Measures of a series take all its editions, whatever the filters. */
export function conferencesModel(data: ConferencesData, state: ConferencesState): ConferencesModel {
  const { records, closingDay } = data;
  const bodies = new Map(records.bodies.map((body) => [body.id, body]));
  const cities = new Map(records.cities.map((city) => [city.id, city]));
  const bodyOf: BodyOf = (id) => bodies.get(id);
  const facts = records.editions
    .filter(({ status }) => status !== 'cancelled')
    .map((edition): EditionFacts => ({
      edition,
      year: editionYear(edition),
      isAnnounced: isAnnounced(edition, closingDay),
      abroad: hostedAbroad(edition, bodyOf),
      partners: foreignPartners(edition, bodyOf),
    }));
  const passes = filterOf(data, state, bodyOf);
  const isChosen = (id: string | null) =>
    state.series.length === 0 || (id !== null && state.series.includes(id));
  const rows = records.series
    .filter(({ id }) => isChosen(id))
    .map((series): SeriesRow => {
      const all = facts.filter(({ edition }) => edition.seriesId === series.id);
      const editions = all.map(({ edition }) => edition);
      const held = all.filter(({ edition }) => isHeld(edition, closingDay));
      const kept = continuity(editions, closingDay);
      const broken = brokeOff(editions, kept, closingDay);
      return {
        series,
        all,
        shown: all.filter(passes),
        kept,
        broken,
        icca: iccaRule(editions, kept, broken, closingDay),
        abroad: seriesVerdict(held, ({ abroad }) => abroad.verdict),
        partners: seriesVerdict(held, ({ partners }) => partners.verdict),
      };
    })
    .filter(({ shown }) => shown.length > 0)
    .sort(byOrder);
  const chosen = facts.filter(({ edition }) => isChosen(edition.seriesId));
  const editions = chosen
    .filter(passes)
    .sort(
      (a, b) =>
        (a.edition.startBounds.low ?? Infinity) - (b.edition.startBounds.low ?? Infinity) ||
        a.edition.id.localeCompare(b.edition.id),
    );
  return {
    rows,
    editions,
    filteredOut: chosen.length - editions.length,
    bodyOf,
    cityOf: (id) => cities.get(id),
    fillingFrom: stillFillingFrom(closingDay),
    closingDay,
  };
}

/** Rows that the timeline draws. */
export function timelineRows(model: ConferencesModel, state: ConferencesState): readonly SeriesRow[] {
  return state.rows === 'all' || state.series.length > 0 ? model.rows : model.rows.slice(0, usualRows);
}
