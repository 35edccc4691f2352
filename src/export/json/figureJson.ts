import type { DataCell, Figure } from '../../figures/figure';
import type { Language } from '../../model/language';
import type { Source } from '../../model/record';
import { parseIso, toIso } from '../../text/dates';
import type { Text } from '../../text/text';
import type { FigureFile } from '../figureFile';
import { fileMetadata } from '../fileSpec';
import type { FileMetadata } from '../metadata';

/** The words of a figure in one language. */
interface FigureWords {
  readonly language: Language;
  readonly title: string;
  /** Measure, unit, scope and date. */
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly boundaryNote: string | null;
  readonly source: string;
  readonly evidence: string | null;
  /** Closing date of the data in words. */
  readonly dataDate: string;
  /** What a screen reader hears of the figure. */
  readonly summary: string;
}

/** The JSON file of a figure. `null` is not known. */
export interface FigureJson extends FigureWords {
  /** Says what the file is. */
  readonly kind: 'figure';
  /** The figure's spec, the hash of the data and the version: what opens the figure again. */
  readonly metadata: FileMetadata;
  /** The words in a second language. */
  readonly second: FigureWords | null;
  readonly package: { readonly title: string; readonly version: string; readonly closingDay: string };
  /** Named as a share of reported, 0..1; `null` where nothing was reported. */
  readonly evidenceShare: number | null;
  /** A column is of days where all that is known in it is a full day as ISO 8601 has it. */
  readonly columns: readonly {
    readonly key: string;
    readonly title: string;
    readonly type: 'number' | 'day' | 'text';
  }[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly DataCell[])[];
  readonly totals: readonly { readonly name: string; readonly value: string | number }[];
  readonly sources: readonly Source[];
}

function wordsOf(
  { title, subtitle, notes, boundaryNote, source, ...figure }: Figure,
  text: Text,
): FigureWords {
  const { evidence, dataDate, summary } = figure;
  return {
    language: text.language,
    title,
    subtitle,
    notes,
    boundaryNote,
    source,
    evidence: evidence?.text ?? null,
    dataDate,
    summary,
  };
}

function typeOf(isNumeric: boolean, cells: readonly DataCell[]): 'number' | 'day' | 'text' {
  const known = cells.filter((cell) => cell !== null);
  if (isNumeric && known.every((cell) => typeof cell === 'number')) return 'number';
  const isDay = (cell: DataCell) => typeof cell === 'string' && parseIso(cell) !== null;
  return known.length > 0 && known.every(isDay) ? 'day' : 'text';
}

/** The figure as JSON: words, table, totals and sources, its keys always in the same order. */
export function figureJson(file: FigureFile, sources: readonly Source[]): string {
  const { figure, second, text, info } = file;
  const { columns, rows } = figure.table;
  const json: FigureJson = {
    kind: 'figure',
    metadata: fileMetadata(file),
    ...wordsOf(figure, text),
    second: second ? wordsOf(second.figure, second.text) : null,
    package: { title: info.title, version: info.version, closingDay: toIso(info.closingDay) },
    evidenceShare: figure.evidence?.share ?? null,
    columns: columns.map(({ key, title, isNumeric }, i) => ({
      key,
      title,
      type: typeOf(
        isNumeric,
        rows.map((row) => row[i] ?? null),
      ),
    })),
    rows,
    totals: (figure.totals ?? []).map(([name, value]) => ({ name, value })),
    sources: sources.map(({ id, title, publisher, url, publishedOn, accessedOn, kind, language }) => ({
      id,
      title,
      publisher,
      url,
      publishedOn,
      accessedOn,
      kind,
      language,
    })),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}
