import { yearOf } from '../../figures/days';
import { reportedValue } from '../../figures/reportedValue';
import type { AllianceCourse, AllianceRow } from '../../figures/alliances/allianceRows';
import { midDay } from '../../measures/growth/rates';
import type { ReportedSize } from '../../model/alliance';
import type { Text } from '../../text/text';
import { typeReason } from './typeReason';

export interface TableRow extends AllianceRow, Partial<AllianceCourse> {}

export type ColumnKey = Exclude<
  keyof Text['words']['alliances']['heads'],
  'alliance' | 'share' | 'reportedOn' | 'kind' | 'date' | 'value' | 'upper' | 'counted'
>;

/** A column of the table of alliances: what it sorts by, what it shows, and what is said beside it. */
export interface Column {
  readonly value: (row: TableRow) => number | null;
  readonly text: (row: TableRow, text: Text) => string;
  readonly detail?: (row: TableRow, text: Text) => string | null;
  /** What the column rests on; both where it needs neither or both. */
  readonly evidence?: 'reported' | 'evidenced';
}

/** Named on the date of the last report, so that both figures of a row speak of one date. */
export const namedThen = ({ namedThen: then, named }: AllianceRow) => then ?? named;

const numbers = (value: Column['value'], evidence?: Column['evidence']): Column => ({
  value,
  text: (row, text) => {
    const number = value(row);
    return number === null ? '–' : text.number(number);
  },
  evidence,
});

const reported = (sizeOf: (row: TableRow) => ReportedSize | null): Column => ({
  value: (row) => sizeOf(row)?.value ?? null,
  text: (row, text) => {
    const size = sizeOf(row);
    return size === null ? '–' : reportedValue(size, text);
  },
  detail: (row) => {
    const size = sizeOf(row);
    return size === null ? null : String(yearOf(midDay(size)));
  },
  evidence: 'reported',
});

/** A rate between two reports, with the years between which it holds. */
const rate = (
  valueOf: (growth: NonNullable<AllianceRow['growth']>) => number | null,
  say: (value: number, text: Text) => string,
): Column => ({
  value: ({ growth }) => (growth === null ? null : valueOf(growth)),
  text: ({ growth }, text) => {
    const value = growth === null ? null : valueOf(growth);
    if (growth === null || value === null) return '–';
    const isBound = growth.last.qualifier === 'at least' && growth.first.qualifier !== 'at least';
    return (isBound ? (text.words.alliances.qualifier['at least'] ?? '') : '') + say(value, text);
  },
  evidence: 'reported',
});

const typeOrder = ['A', 'B', 'C', 'D', 'national'];

export const columns: Readonly<Record<ColumnKey, Column>> = {
  course: {
    value: ({ course }) => {
      const known = course?.filter((value) => value !== null) ?? [];
      return known.length < 2 ? null : (known.at(-1) ?? 0) - (known[0] ?? 0);
    },
    text: () => '',
    evidence: 'evidenced',
  },
  since: {
    value: ({ history }) => history.founded.low,
    text: ({ history }) => (history.founded.low === null ? '–' : String(yearOf(history.founded.low))),
  },
  members: reported(({ lastMembers }) => lastMembers),
  named: {
    ...numbers(namedThen, 'evidenced'),
    detail: (row, text) => {
      const named = namedThen(row);
      const { lastMembers } = row;
      return named === null || lastMembers === null || lastMembers.value < named || lastMembers.value === 0
        ? null
        : text.share(named / lastMembers.value);
    },
  },
  countries: reported(({ lastCountries }) => lastCountries),
  namedCountries: numbers(({ namedCountries }) => namedCountries, 'evidenced'),
  regions: numbers(({ namedRegions }) => namedRegions, 'evidenced'),
  growth: {
    ...rate(
      ({ compound }) => compound,
      (value, text) => text.signedShare(value),
    ),
    detail: ({ growth }) =>
      growth?.compound == null ? null : `${yearOf(midDay(growth.first))}–${yearOf(midDay(growth.last))}`,
  },
  perYear: rate(
    ({ perYear }) => perYear,
    (value, text) => text.signed(value, 1),
  ),
  doubling: {
    value: ({ growth }) => growth?.doubling ?? null,
    text: ({ growth }, text) =>
      growth?.doubling == null ? '–' : text.words.alliances.doubling(text.number(growth.doubling, 1)),
    evidence: 'reported',
  },
  joins: numbers(({ flows }) => flows?.joins ?? null, 'evidenced'),
  leaves: numbers(({ flows }) => flows?.leaves ?? null, 'evidenced'),
  churn: {
    value: ({ flows }) => flows?.churn ?? null,
    text: ({ flows }, text) => (flows?.churn == null ? '–' : text.share(flows.churn, 1)),
    detail: ({ flows }, text) =>
      flows?.churn == null
        ? null
        : text.words.alliances.ofMembers(text.number(flows.leaves), text.number(flows.startLow)),
    evidence: 'evidenced',
  },
  type: {
    value: ({ type }) => (type?.type == null ? null : typeOrder.indexOf(type.type)),
    text: ({ type }, text) =>
      type?.type == null
        ? text.words.alliances.types.unknown
        : type.type === 'national'
          ? text.words.alliances.types.national
          : type.type,
    detail: typeReason,
  },
};

/** Columns that the filter on evidence leaves. */
export const columnsFor = (keys: readonly ColumnKey[], evidence: 'both' | 'evidenced' | 'reported') =>
  keys.filter((key) => {
    const rests = columns[key].evidence;
    return evidence === 'both' || rests === undefined || rests === evidence;
  });
