import type { EntityKind } from '../../model/profile';
import { column } from '../columns';
import type { Question } from '../question';
import { entityQueries } from '../search/entityQueries';

/** One entry an entity; entries that are not known at the end of a column are left out. */
export type SparseColumn = readonly (string | null)[];

/** The names of many things in the three languages. */
export type NameColumns = readonly [en: SparseColumn, zhHans: SparseColumn, zhHant: SparseColumn];

/** The entities of one kind: the n-th entry of every column belongs to the n-th id. */
export interface EntityColumns {
  readonly kind: EntityKind;
  readonly ids: readonly string[];
  readonly names: NameColumns;
  /** Other names, separated by semicolons. */
  readonly aliases: SparseColumn;
  /** Codes beside the id, separated by spaces. */
  readonly codes: SparseColumn;
  readonly countries: SparseColumn;
  readonly cities: SparseColumn;
  /** EDTF. */
  readonly dates: SparseColumn;
  /** Kind of a body, scope of an alliance, region of a country. */
  readonly details: SparseColumn;
  /** Ids, separated by spaces, of what the entity belongs to or brings together; the kind follows from its own. */
  readonly related: SparseColumn;
  /** How much is on record of the entity. */
  readonly records: readonly number[];
}

/** Every entity of a package and the regions that its countries lie in. */
export interface Entities {
  readonly regions: { readonly ids: readonly string[]; readonly names: NameColumns };
  readonly kinds: readonly EntityColumns[];
}

type Table = Parameters<typeof column>[0];

function sparse(table: Table, name: string): SparseColumn {
  const values = table.columnNames().includes(name) ? column<string | null>(table, name) : [];
  return values.slice(0, values.findLastIndex((value) => value !== null) + 1);
}

const namesOf = (table: Table): NameColumns => [
  sparse(table, 'name_en'),
  sparse(table, 'name_zh_hans'),
  sparse(table, 'name_zh_hant'),
];

/** What search is made of: every entity with its names, codes and context, those with most records first. */
export const entities: Question<Record<string, never>, Entities> = {
  id: 'entities',
  defaults: {},
  isStored: true,
  needs: [],
  queries: () => [entityQueries.regions, ...entityQueries.kinds.map(({ query }) => query)],
  shape: ([regions, ...tables]) => ({
    regions:
      regions === undefined
        ? { ids: [], names: [[], [], []] }
        : { ids: column<string>(regions, 'id'), names: namesOf(regions) },
    kinds: tables.flatMap((table, i) => {
      const kind = entityQueries.kinds[i]?.kind;
      if (kind === undefined) return [];
      return [
        {
          kind,
          ids: column<string>(table, 'id'),
          names: namesOf(table),
          aliases: sparse(table, 'aliases'),
          codes: sparse(table, 'codes'),
          countries: sparse(table, 'country_id'),
          cities: sparse(table, 'city_id'),
          dates: sparse(table, 'date'),
          details: sparse(table, 'detail'),
          related: sparse(table, 'related'),
          records: column<number>(table, 'records'),
        },
      ];
    }),
  }),
};
