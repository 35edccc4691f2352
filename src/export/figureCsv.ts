import type { Figure, PackageInfo } from '../figures/figure';
import type { Source } from '../model/record';
import type { Text } from '../text/text';
import { toSpreadsheetCsv } from './csv';

const byteOrderMark = '\ufeff';

/**
 * The data of a figure as CSV for a spreadsheet: its table first, then, below a blank line, the words of
 * its anatomy and the sources of its records, each under a key, so that units and notes travel along.
 */
export function figureCsv(figure: Figure, sources: readonly Source[], info: PackageInfo, text: Text): string {
  const words = text.words.export.csvNotes;
  const table = toSpreadsheetCsv(
    figure.table.columns.map(({ title }) => title),
    figure.table.rows,
  );
  const notes: [string, string | number][] = [
    [words.title, figure.title],
    [words.subtitle, figure.subtitle],
    ...(figure.totals ?? []).map(([name, value]): [string, string | number] => [name, value]),
    ...figure.notes.map((note): [string, string] => [words.note, note]),
    ...(figure.boundaryNote === null ? [] : [[words.note, figure.boundaryNote] as [string, string]]),
    [words.source, figure.source],
    ...(figure.evidence === null ? [] : [[words.evidence, figure.evidence.text] as [string, string]]),
    [words.dataDate, figure.dataDate],
    [words.permalink, `#/${figure.spec.view}${figure.spec.state === '' ? '' : `?${figure.spec.state}`}`],
    [words.version, info.version],
    [words.dataHash, info.dataHash],
    ...sources.map((source): [string, string] => [
      words.sources,
      [source.title, source.publisher, source.publishedOn, source.url].filter(Boolean).join('. '),
    ]),
  ];
  const [head, ...rest] = notes;
  return byteOrderMark + table + '\n' + toSpreadsheetCsv((head ?? []).map(String), rest);
}
