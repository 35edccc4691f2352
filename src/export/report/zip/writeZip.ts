import type { DrawnFigureBlock, DrawnReport } from '../../../figures/report/drawnReport';
import { toIso } from '../../../text/dates';
import { toSpreadsheetCsv } from '../../csv';
import { reportMetadata } from '../../metadata';
import { writeFigure } from '../../writeFigure';
import { packZip, type ZipEntry } from '../../zip/packZip';
import { figureWords } from '../figureWords';
import type { ReportContext } from '../reportContext';
import { twoDigits, zipExtras, zipFormats, zippedFigure, zippedName } from './zipNames';

/** Pixels of a PNG for one px of its layout. */
const pngScale = 2;
const byteOrderMark = '\ufeff';

const encode = (text: string) => new TextEncoder().encode(text);

/** The figures of a report as files of their own, numbered, with its sources and the report itself. @throws {ExportError} */
export async function writeZip(drawn: DrawnReport, context: ReportContext): Promise<Uint8Array> {
  const { definition, info, text } = drawn;
  const { options } = definition;
  const entries: ZipEntry[] = [];
  const lists: string[] = [];
  for (const block of drawn.blocks) {
    if (block.kind === 'failed') lists.push(`${twoDigits(block.number)}  ${block.reason}`);
    if (block.kind !== 'figure') continue;
    const names = await figureEntries(block, drawn, context, entries);
    const [words] = figureWords(block, options, text);
    lists.push(`${twoDigits(block.number)}  ${words.headline}`, ...names.map((name) => `    ${name}`));
    await context.done();
  }
  if (options.sources) entries.push([zipExtras.sources, encode(sourcesCsv(drawn))]);
  const report = reportMetadata(definition, info);
  entries.push([zipExtras.report, encode(`${JSON.stringify(report, null, 2)}\n`)]);
  entries.push([zipExtras.readme, encode(readme(drawn, lists))]);
  return packZip(entries);
}

/** Adds the files of one figure and returns their names. */
async function figureEntries(
  block: DrawnFigureBlock,
  drawn: DrawnReport,
  { platform, signal }: ReportContext,
  entries: ZipEntry[],
): Promise<string[]> {
  const { options } = drawn.definition;
  const file = zippedFigure(block, drawn);
  const names: string[] = [];
  for (const format of zipFormats) {
    const { bytes } = await writeFigure(format, file, {
      scale: pngScale,
      outlines: false,
      sources: options.sources ? block.sources : [],
      platform,
    });
    const name = zippedName(block.number, format, file);
    entries.push([name, bytes]);
    names.push(name);
    signal?.throwIfAborted();
  }
  return names;
}

/** All sources, with the numbers of the figures that rest on them. */
function sourcesCsv({ blocks, sources, text }: DrawnReport): string {
  const heads = text.words.reportFile.sourceColumns;
  const figuresOf = (id: string) =>
    blocks
      .flatMap((block) =>
        block.kind === 'figure' && block.sources.some((source) => source.id === id) ? [block.number] : [],
      )
      .join(' ');
  return (
    byteOrderMark +
    toSpreadsheetCsv(
      [
        heads.figures,
        heads.title,
        heads.publisher,
        heads.published,
        heads.accessed,
        heads.url,
        heads.kind,
        heads.language,
        heads.id,
      ],
      sources.map((source) => [
        figuresOf(source.id),
        source.title,
        source.publisher,
        source.publishedOn,
        source.accessedOn,
        source.url,
        source.kind,
        source.language,
        source.id,
      ]),
    )
  );
}

const heading = (title: string) => `\n${title}\n${'-'.repeat([...title].length)}`;
const oneLine = (words: string) => words.replace(/\s+/gu, ' ').trim();

function readme({ title, text, info, definition }: DrawnReport, lists: readonly string[]): string {
  const { readme: words, untitled } = text.words.reportFile;
  const { files } = words;
  const described = [
    files.svg,
    files.png,
    files.csv,
    files.xlsx,
    ...(definition.options.sources ? [files.sources] : []),
    files.report,
  ];
  const lines = [
    title === '' ? untitled : oneLine(title),
    words.intro,
    words.data(info.title, info.version, toIso(info.closingDay)),
    words.hash(info.dataHash),
    heading(words.figures),
    ...lists.map((line) => line.replace(/[\r\n]+/g, ' ')),
    '',
    ...described,
  ];
  return `${lines.join('\n')}\n`;
}
