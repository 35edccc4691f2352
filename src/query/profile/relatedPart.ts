import type { EntityKind } from '../../model/profile';
import { join, sql, type Query } from '../sql';
import { keyOf, namesOf } from './entities';

/** An entity that a part of the lists reads from a table under an alias. */
export type Named = readonly [kind: EntityKind, alias: string];

/**
 * One list of related things as a query: what it lists (an entity, or a name without a profile), and
 * the expressions for role, dates and record. A row of a list is one related thing in one record.
 */
export interface RelatedPart {
  readonly list: string;
  readonly of:
    Named | { readonly key?: string; readonly name: string; readonly hans?: string; readonly hant?: string };
  readonly context?: Named;
  readonly role?: string;
  readonly start?: string;
  readonly end?: string;
  /** Day by which the list is ordered, latest first. */
  readonly low?: string;
  /** What a list is ordered by before its dates, most first. */
  readonly order?: string;
  readonly value?: string;
  readonly qualifier?: string;
  readonly detail?: string;
  readonly record?: string;
  readonly from: Query;
}

const raw = (text: string): Query => ({ text, values: [] });
const orNull = (expression: string | undefined, type = 'varchar') => raw(expression ?? `null::${type}`);

function title(of: RelatedPart['of']): Query {
  if ('name' in of)
    return raw(
      `${of.key ?? 'null::varchar'} as key, ${of.name} as en, ${of.hans ?? 'null::varchar'} as zh_hans, ${of.hant ?? 'null::varchar'} as zh_hant`,
    );
  return sql`${keyOf(...of)} as key, ${namesOf(...of, '')}`;
}

function context(named: Named | undefined): Query {
  return named === undefined
    ? raw(
        'null::varchar as context_key, null::varchar as context_en, null::varchar as context_zh_hans, null::varchar as context_zh_hant',
      )
    : sql`${keyOf(...named)} as context_key, ${namesOf(...named, 'context_')}`;
}

/** All lists of an entity in one query, each in its order: most or latest first, undated last, then by name. */
export function relatedRows(parts: readonly RelatedPart[]): Query {
  const selects = parts.map(
    (part, i) => sql`select ${i} as part, ${part.list} as list, ${title(part.of)}, ${context(part.context)},
      ${orNull(part.role)} as role, ${orNull(part.start)} as start_date, ${orNull(part.end)} as end_date,
      ${orNull(part.order, 'double')}::double as first, ${orNull(part.low, 'date')} as low, ${orNull(part.value, 'double')}::double as value, ${orNull(part.qualifier)} as qualifier,
      ${orNull(part.detail)} as detail, ${orNull(part.record)} as record_id
      from ${part.from}`,
  );
  return sql`select * exclude (part, first, low) from (${join(selects, ' union all ')})
    order by part, first desc nulls last, low desc nulls last, en, key, record_id, role`;
}
