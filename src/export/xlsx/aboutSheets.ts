import type { Source } from '../../model/record';
import { toIso } from '../../text/dates';
import type { FigureFile } from '../figureFile';
import { fileMetadata, fileSpec, permalink } from '../fileSpec';
import { metadataText } from '../metadata';
import { dayCell } from './dataSheet';
import type { CellValue, WorkSheet } from './workbook';

/** What the figure is and of which data, in one or two languages, a field a row. */
export function metadataSheet(file: FigureFile): WorkSheet {
  const { figure, second, text, info } = file;
  const words = text.words.export.csvNotes;
  const own = text.words.dataFiles;
  const other = second?.figure;
  const rows: CellValue[][] = [
    [words.title, figure.title, other?.title ?? null],
    [words.subtitle, figure.subtitle, other?.subtitle ?? null],
    ...(figure.totals ?? []).map(([name, value]): CellValue[] => [name, value, null]),
    ...(figure.evidence === null
      ? []
      : [[words.evidence, figure.evidence.text, other?.evidence?.text ?? null]]),
    [words.dataDate, dayCell(toIso(info.closingDay)), null],
    [own.dataPackage, info.title, null],
    [words.version, info.version, null],
    [words.dataHash, info.dataHash, null],
    [words.permalink, permalink(fileSpec(file)), null],
    [own.metadata, metadataText(fileMetadata(file)), null],
  ];
  return {
    name: 'Metadata',
    header: [own.field, own.value, ...(second ? [second.text.words.dataFiles.value] : [])],
    rows: second ? rows : rows.map((row) => row.slice(0, 2)),
  };
}

/** The sources of the records behind the figure, one a row. */
export function sourcesSheet(sources: readonly Source[], { text }: FigureFile): WorkSheet {
  const { fields } = text.words.data;
  const heads = ['title', 'publisher', 'published_on', 'accessed_on', 'kind', 'language', 'url', 'source_id'];
  const day = (date: string | null) => (date === null ? null : dayCell(date));
  return {
    name: 'Sources',
    header: heads.map((key) => fields[key] ?? key),
    rows: sources.map(({ title, publisher, publishedOn, accessedOn, kind, language, url, id }) => [
      title,
      publisher,
      day(publishedOn),
      day(accessedOn),
      kind === null ? null : (text.words.evidence.values[kind] ?? kind),
      language,
      url,
      id,
    ]),
  };
}

/** Notes, the note on boundaries and the source line, one a row, in the second language below. */
export function notesSheet({ figure, second, text }: FigureFile): WorkSheet {
  const own = text.words.dataFiles;
  const versions = [{ figure, text }, ...(second ? [second] : [])];
  return {
    name: 'Notes',
    header: [own.field, own.value],
    rows: versions.flatMap((version) => {
      const words = version.text.words.export.csvNotes;
      const { notes, boundaryNote, source } = version.figure;
      return [
        ...notes.map((note) => [words.note, note]),
        ...(boundaryNote === null ? [] : [[words.note, boundaryNote]]),
        [words.source, source],
      ];
    }),
  };
}
