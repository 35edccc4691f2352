import { brokeOff, type BrokeOff } from '../../measures/conferences/brokeOff';
import { continuity, type Continuity } from '../../measures/conferences/continuity';
import { editionYear, isAnnounced, isHeld } from '../../measures/conferences/editionYear';
import {
  foreignPartners,
  hostedAbroad,
  placeOf,
  runnersOf,
  verdictOfAll,
  type AbroadReason,
  type BodyOf,
  type ForeignPartners,
  type HostedAbroad,
  type PartnersReason,
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

/** How many editions held of a series are so, of all that are on record, and why. */
export interface SeriesVerdict<Reason extends string> {
  readonly verdict: Verdict;
  readonly editions: readonly EditionFacts[];
  readonly of: number;
  /** How many editions have each reason, the most frequent first. */
  readonly reasons: readonly (readonly [reason: Reason, editions: number])[];
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
  readonly abroad: SeriesVerdict<AbroadReason>;
  readonly partners: SeriesVerdict<PartnersReason>;
}

export interface ConferencesModel {
  /** Chosen series with an edition that the filters leave, in the order of the rows. */
  readonly rows: readonly SeriesRow[];
  /** Chosen series that broke off and have no edition that the filters leave. */
  readonly hiddenBroken: number;
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

function seriesVerdict<Reason extends string>(
  held: readonly EditionFacts[],
  answer: (facts: EditionFacts) => { readonly verdict: Verdict; readonly reason: Reason },
): SeriesVerdict<Reason> {
  const counts = new Map<Reason, number>();
  for (const facts of held) {
    const { reason } = answer(facts);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return {
    verdict: verdictOfAll(held.map((facts) => answer(facts).verdict)),
    editions: held.filter((facts) => answer(facts).verdict === 'yes'),
    of: held.length,
    reasons: [...counts].sort((a, b) => b[1] - a[1]),
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
  const judged = records.series
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
        abroad: seriesVerdict(held, ({ abroad }) => abroad),
        partners: seriesVerdict(held, ({ partners }) => partners),
      };
    });
  const rows = judged.filter(({ shown }) => shown.length > 0).sort(byOrder);
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
    hiddenBroken: judged.filter(({ shown, broken }) => shown.length === 0 && broken.verdict === 'yes').length,
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
