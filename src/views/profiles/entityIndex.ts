import type { EntityKind } from '../../model/profile';
import type { Names } from '../../model/names';
import type { Entities, NameColumns } from '../../query/questions/entities';

/** One entity of the directory. */
export interface DirectoryEntry {
  readonly key: string;
  readonly kind: EntityKind;
  readonly names: Names;
  /** Country or region under which it is listed. */
  readonly context: Names | null;
  readonly date: string | null;
  readonly records: number;
  /** Every spelling that finds it. */
  readonly search: string;
}

const namesAt = (columns: NameColumns, at: number): Names => [
  columns[0][at] ?? null,
  columns[1][at] ?? null,
  columns[2][at] ?? null,
];

/** Every entity by its key, in the order of the answer: those with most records first. */
export function entityIndex({ regions, kinds }: Entities): ReadonlyMap<string, DirectoryEntry> {
  const contexts = new Map(regions.ids.map((id, i) => [id, namesAt(regions.names, i)]));
  for (const { kind, ids, names } of kinds)
    if (kind === 'country') ids.forEach((id, i) => contexts.set(id, namesAt(names, i)));
  return new Map(
    kinds.flatMap((columns) =>
      columns.ids.map((id, i): [string, DirectoryEntry] => {
        const names = namesAt(columns.names, i);
        const place = columns.kind === 'country' ? columns.details[i] : columns.countries[i];
        const context = place == null ? null : (contexts.get(place) ?? null);
        const spellings = [...names, columns.aliases[i], columns.codes[i], ...(context ?? [])];
        return [
          `${columns.kind}:${id}`,
          {
            key: `${columns.kind}:${id}`,
            kind: columns.kind,
            names,
            context,
            date: columns.dates[i] ?? null,
            records: columns.records[i] ?? 0,
            search: [columns.kind === 'country' ? id : null, ...spellings].filter(Boolean).join(' '),
          },
        ];
      }),
    ),
  );
}
