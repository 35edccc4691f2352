import type { Figure, PackageInfo } from '../figures/figure';
import type { Source } from '../model/record';
import type { Text } from '../text/text';
import { toSpreadsheetCsv } from './csv';
import type { SecondFigure } from './figureFile';
import { permalink } from './fileSpec';
import { figureMetadata, metadataText } from './metadata';

const byteOrderMark = '\ufeff';

type Row = [key: string, value: string | number];

/** Title, unit, notes and source in one language. */
function wordRows({ title, subtitle, notes, boundaryNote, source, evidence }: Figure, text: Text): Row[] {
  const words = text.words.export.csvNotes;
  return [
    [words.title, title],
    [words.subtitle, subtitle],
    ...notes.map((note): Row => [words.note, note]),
    ...(boundaryNote === null ? [] : [[words.note, boundaryNote] as Row]),
    [words.source, source],
    ...(evidence === null ? [] : [[words.evidence, evidence.text] as Row]),
  ];
}

/**
 * The data of a figure as CSV for a spreadsheet: its table first, then, below a blank line, the words of
 * its anatomy in one or two languages, what opens it again and the sources of its records, each under a
 * key, so that units and notes travel along.
 */
export function figureCsv(
  figure: Figure,
  sources: readonly Source[],
  info: PackageInfo,
  text: Text,
  second: SecondFigure | null = null,
): string {
  const words = text.words.export.csvNotes;
  const table = toSpreadsheetCsv(
    figure.table.columns.map(({ title }) => title),
    figure.table.rows,
  );
  const notes: Row[] = [
    ...wordRows(figure, text),
    ...(second === null ? [] : wordRows(second.figure, second.text)),
    ...(figure.totals ?? []).map(([name, value]): Row => [name, value]),
    [words.dataDate, figure.dataDate],
    [words.permalink, permalink(figure.spec)],
    [words.version, info.version],
    [words.dataHash, info.dataHash],
    [text.words.dataFiles.metadata, metadataText(figureMetadata(figure.spec, info))],
    ...sources.map((source): Row => [
      words.sources,
      [source.title, source.publisher, source.publishedOn, source.url].filter(Boolean).join('. '),
    ]),
  ];
  const [head, ...rest] = notes;
  return byteOrderMark + table + '\n' + toSpreadsheetCsv((head ?? []).map(String), rest);
}
