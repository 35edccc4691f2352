import { yearOf } from '../../figures/days';
import { reportedValue } from '../../figures/reportedValue';
import type { AllianceCourse, AllianceRow } from '../../figures/alliances/allianceRows';
import type { Text } from '../../text/text';

export interface TableRow extends AllianceRow, Partial<AllianceCourse> {}

export type ColumnKey = Exclude<
  keyof Text['words']['alliances']['heads'],
  'alliance' | 'share' | 'reportedOn' | 'kind' | 'date' | 'value' | 'upper' | 'counted'
>;

/** A column of the table of alliances: what it sorts by, and what it shows. */
export interface Column {
  readonly value: (row: TableRow) => number | null;
  readonly text: (row: TableRow, text: Text) => string;
}

/** Named on the date of the last report, so that both figures of a row speak of one date. */
export const namedThen = ({ namedThen: then, named }: AllianceRow) => then ?? named;

const numbers = (value: Column['value'], decimals?: number): Column => ({
  value,
  text: (row, text) => {
    const number = value(row);
    return number === null ? '–' : text.number(number, decimals);
  },
});

const typeOrder = ['A', 'B', 'C', 'D', 'national'];

export const columns: Readonly<Record<ColumnKey, Column>> = {
  course: {
    value: ({ course }) => {
      const known = course?.filter((value) => value !== null) ?? [];
      return known.length < 2 ? null : (known.at(-1) ?? 0) - (known[0] ?? 0);
    },
    text: () => '',
  },
  since: {
    value: ({ history }) => history.founded.low,
    text: ({ history }) => (history.founded.low === null ? '–' : String(yearOf(history.founded.low))),
  },
  members: {
    value: ({ lastMembers }) => lastMembers?.value ?? null,
    text: ({ lastMembers }, text) => (lastMembers === null ? '–' : reportedValue(lastMembers, text)),
  },
  named: numbers(namedThen),
  countries: {
    value: ({ lastCountries, namedCountries }) => lastCountries?.value ?? namedCountries,
    text: ({ lastCountries, namedCountries }, text) =>
      lastCountries === null ? text.number(namedCountries) : reportedValue(lastCountries, text),
  },
  regions: numbers(({ namedRegions }) => namedRegions),
  growth: {
    value: ({ growth }) => growth?.compound ?? null,
    text: ({ growth }, text) => (growth?.compound == null ? '–' : text.signedShare(growth.compound)),
  },
  perYear: {
    value: ({ growth }) => growth?.perYear ?? null,
    text: ({ growth }, text) => (growth?.perYear == null ? '–' : text.signed(growth.perYear, 1)),
  },
  doubling: {
    value: ({ growth }) => growth?.doubling ?? null,
    text: ({ growth }, text) =>
      growth?.doubling == null ? '–' : text.words.alliances.doubling(text.number(growth.doubling, 1)),
  },
  joins: numbers(({ flows }) => flows?.joins ?? null),
  leaves: numbers(({ flows }) => flows?.leaves ?? null),
  churn: {
    value: ({ flows }) => flows?.churn ?? null,
    text: ({ flows }, text) => (flows?.churn == null ? '–' : text.share(flows.churn, 1)),
  },
  type: {
    value: ({ type }) => (type?.type == null ? null : typeOrder.indexOf(type.type)),
    text: ({ type }, text) =>
      type?.type == null
        ? text.words.alliances.types.unknown
        : type.type === 'national'
          ? text.words.alliances.types.national
          : type.type,
  },
};

/** The reason for a type, in words with the figures that decided. */
export function typeReason({ type }: TableRow, text: Text): string {
  const words = text.words.alliances.types;
  if (type === undefined) return '';
  const { figures, reason } = type;
  const known = words.known(
    text.number(figures.named),
    text.number(figures.continents),
    figures.reported === null
      ? null
      : (text.words.alliances.qualifier[figures.reported.qualifier ?? 'exact'] ?? '') +
          text.number(figures.reported.value),
  );
  return (words.reasons[reason] ?? reason) + text.words.join.clause + known;
}
