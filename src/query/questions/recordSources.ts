import type { Source } from '../../model/record';
import { rows } from '../columns';
import type { Question } from '../question';
import { isOneOf, sql, type Query } from '../sql';

export type RecordParameters = { readonly recordIds: readonly string[] };

/** The sources of some records, by title. */
export function sourcesOf(recordIds: readonly string[]): Query {
  return sql`select source_id as id, title, publisher, url, published_on as "publishedOn", accessed_on as "accessedOn", kind, language
        from sources where source_id in (select source_id from record_sources where ${isOneOf(sql`record_id`, recordIds)}) order by title, source_id`;
}

/** The sources of the records with the given ids, each once: what a file of a figure lists. */
export const recordSources: Question<RecordParameters, readonly Source[]> = {
  id: 'record-sources',
  defaults: { recordIds: [] },
  isStored: false,
  needs: [],
  queries: ({ recordIds }) => [sourcesOf(recordIds)],
  shape: ([sources]) => (sources === undefined ? [] : rows<Source>(sources)),
};
