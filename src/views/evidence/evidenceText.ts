import { toCsv } from '../../export/csv';
import type { Evidence, EvidenceRecord, Source } from '../../model/record';
import type { Text } from '../../text/text';

export interface SourceGroup {
  readonly sourceId: string | null;
  readonly records: readonly EvidenceRecord[];
}

const spells = ['memberships', 'presences', 'agreements'];

/** When a record holds, with the precision of its source. */
export function recordDate({ kind, start, end }: EvidenceRecord, text: Text): string {
  const words = text.words.evidence;
  if (start === null) return end === null ? words.undated : words.until('…', text.edtf(end));
  const from = text.edtf(start);
  if (end !== null && end !== start) return words.until(from, text.edtf(end));
  return spells.includes(kind) && kind !== 'agreements' ? words.since(from) : words.onDay(from);
}

/** Who published a source, when, and when it was read. */
export function sourceLine(
  { publisher, publishedOn, accessedOn }: Pick<Source, 'publisher' | 'publishedOn' | 'accessedOn'>,
  text: Text,
): string {
  const words = text.words.evidence;
  const parts = [
    publisher,
    publishedOn === null ? null : words.published(text.edtf(publishedOn)),
    accessedOn === null ? null : words.read(text.edtf(accessedOn)),
  ].filter((part) => part !== null);
  return parts.join(text.words.join.clause);
}

/** Each record once, under its first source; sources with most records first. */
export function bySource({ records }: Evidence): SourceGroup[] {
  const groups = new Map<string | null, EvidenceRecord[]>();
  for (const record of records) {
    const source = record.sourceIds[0] ?? null;
    groups.set(source, [...(groups.get(source) ?? []), record]);
  }
  return [...groups.entries()]
    .map(([sourceId, list]) => ({ sourceId, records: list }))
    .sort((a, b) => b.records.length - a.records.length);
}

/** The records as a table, one row a record, with the addresses of their sources. */
export function evidenceCsv({ records, sources }: Evidence, text: Text): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const header = [
    'record_id',
    'kind',
    'title',
    'context',
    'detail',
    'value',
    'qualifier',
    'start',
    'end',
    'bodies',
    'note',
    'file',
    'rows',
    'source_ids',
    'source_urls',
  ];
  return toCsv(
    header,
    records.map((record) => [
      record.id,
      record.kind,
      text.name(record.title),
      record.context === null ? null : text.name(record.context),
      record.details.join('; '),
      record.value,
      record.qualifier,
      record.start,
      record.end,
      record.bodies.map((body) => `${text.name(body.names)} (${body.role})`).join('; '),
      record.notes.join('; '),
      `${record.kind}.csv`,
      record.rows.join(' '),
      record.sourceIds.join(' '),
      record.sourceIds.map((id) => byId.get(id)?.url ?? '').join(' '),
    ]),
  );
}
