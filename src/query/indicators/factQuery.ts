import { bounds } from '../columns';
import { sql, type Query } from '../sql';

/** A fact as a query returns it; days since 1970-01-01. */
export interface FactRow {
  readonly indicator: string;
  readonly unit: string;
  readonly key: string | null;
  readonly value: number | null;
  readonly record_id: string;
  readonly start_low: number | null;
  readonly start_high: number | null;
  readonly end_low: number | null;
  readonly end_high: number | null;
  readonly is_reported: boolean;
  readonly qualifier: string | null;
}

export interface FactColumns {
  /** Where the rows come from: what follows `from`. */
  readonly from: Query;
  readonly indicator: Query;
  readonly unit: Query;
  readonly record: Query;
  /** Default: none. */
  readonly key?: Query;
  readonly value?: Query;
  readonly isReported?: Query;
  readonly qualifier?: Query;
}

/**
 * A query of facts, each once; its rows have the bounds `start_low`, `start_high`, `end_low` and `end_high`.
 * Rows without a unit are left out.
 */
export function factQuery(columns: FactColumns): Query {
  const { from, indicator, unit, record } = columns;
  const { key = sql`null::varchar`, value = sql`null::double` } = columns;
  const { isReported = sql`false`, qualifier = sql`null::varchar` } = columns;
  return sql`select distinct ${indicator} as indicator, ${unit} as unit, ${key} as key, (${value})::double as value,
    ${record} as record_id, ${bounds()}, ${isReported} as is_reported, ${qualifier} as qualifier
    from (select * from ${from}) where ${unit} is not null`;
}
