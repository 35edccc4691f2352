import type { EntityKind } from '../../model/profile';
import { sql, type Query } from '../sql';
import { entityTables, sourceColumns } from './entities';

const year = (alias: string): Query => ({
  text: `coalesce(year(${alias}.edition_date_low) + (month(${alias}.edition_date_low) - 1) / 12.0, ${alias}.edition::double)`,
  values: [],
});

/** Positions in external rankings, by ranking and edition. */
export function positionsOf(kind: EntityKind, id: string): Query {
  return sql`select p.ranking_id, p.edition, p.edition_label, ${year('p')}::double as "at", p.rank, p.score::double as score, p.grade,
      p.note, ${sourceColumns}
    from ranking_positions p left join sources s using (source_id)
    where p.unit_type = ${entityTables[kind].unitType ?? ''} and p.unit_id = ${id}
    order by p.ranking_id, "at", p.edition_label, p."row"`;
}

/** The rankings that place an entity, with every edition that the data has a position of. */
export function editionsOf(kind: EntityKind, id: string): Query {
  return sql`select distinct r.ranking_id, r.name, r.name_zh_hans, r.name_zh_hant, r.publisher, r.scale_note, p.edition, p.edition_label, ${year('p')}::double as "at"
    from rankings r join ranking_positions p using (ranking_id)
    where r.ranking_id in (select ranking_id from ranking_positions
      where unit_type = ${entityTables[kind].unitType ?? ''} and unit_id = ${id})
    order by r.name, r.ranking_id, "at", p.edition_label`;
}

/** Values that sources state of an entity, by indicator and period. */
export function observationsOf(kind: EntityKind, id: string): Query {
  return sql`select b.indicator_id, i.name as indicator, i.definition, b.period, b.value::double as value, b.qualifier,
      coalesce(b.unit, i.unit) as unit, b.note, ${sourceColumns}
    from observations b left join indicators i using (indicator_id) left join sources s using (source_id)
    where b.unit_type = ${entityTables[kind].unitType ?? ''} and b.unit_id = ${id}
    order by indicator, b.period_low desc nulls last, b."row"`;
}

/** Decisions on names that concern an organisation; an id in a note may end with a star. */
export function doubtsOf(kind: EntityKind, id: string): Query {
  const own = kind === 'organisation' ? id : '';
  return sql`select names, decision, confidence, reason from identity_notes
    where ${own} <> '' and list_bool_or(list_transform(string_split(organisation_ids, ';'), lambda d: ${own} like replace(trim(d), '*', '%')))
    order by "row"`;
}
