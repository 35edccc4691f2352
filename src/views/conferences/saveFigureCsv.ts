import type { ConferencesInput } from '../../figures/conferences/conferencesInput';
import type { EditionFacts } from '../../figures/conferences/conferencesModel';
import type { Figure } from '../../figures/figure';
import { download } from '../export/download';

/** Saves the table of a figure as CSV, with the sources of the editions that it is made from. */
export async function saveFigureCsv(
  name: string,
  figure: Figure,
  editions: readonly EditionFacts[],
  { data, info, text }: ConferencesInput,
): Promise<void> {
  const { figureCsv } = await import('../../export/figureCsv');
  const used = new Set(editions.map(({ edition }) => edition.sourceId));
  const sources = data.records.sources
    .filter((source) => used.has(source.id))
    .map((source) => ({ ...source, publishedOn: null, accessedOn: null, kind: null, language: null }));
  download(name, figureCsv(figure, sources, info, text), 'text/csv;charset=utf-8');
}
