import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type Table,
} from 'docx';
import { unzipSync } from 'fflate';
import type { DrawnBlock, DrawnReport } from '../../../figures/report/drawnReport';
import { exportPalette } from '../../../theme/exportThemes';
import type { Palette } from '../../../theme/palette';
import { metadataText, reportMetadata } from '../../metadata';
import { packOffice } from '../../officeProperties';
import type { ZipEntry } from '../../zip/packZip';
import { sheet } from '../page/pageStyle';
import type { ReportContext } from '../reportContext';
import { sourceWords } from '../sourceWords';
import { figureTable } from './annexTables';
import { documentStyles, pageProperties, runLanguage, sourceList, styleIds } from './docxStyle';
import { figureParagraphs } from './figureParagraphs';
import { heading, paragraphs, runs } from './paragraphs';

const twipsAPoint = 20;

function header({ language }: DrawnReport, title: string, { colour }: Palette): Header {
  const foot = { style: BorderStyle.SINGLE, size: 6, space: 4, color: colour.ink.slice(1) } as const;
  return new Header({
    children: [
      new Paragraph({ style: styleIds.running, border: { bottom: foot }, children: runs(title, language) }),
    ],
  });
}

/** Date of the data at the left, page and number of pages at the right. */
function footer({ language, text, info }: DrawnReport): Footer {
  const words = text.words.reportFile;
  const [before = '', between = '', after = ''] = words.page('\u0000', '\u0000').split('\u0000');
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.running,
        tabStops: [{ type: TabStopType.RIGHT, position: Math.round(sheet.inner * twipsAPoint) }],
        children: [
          ...runs(words.drawnWith(text.day(info.closingDay)), language),
          new TextRun({
            ...runLanguage(language),
            children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}

async function blockParagraphs(
  block: DrawnBlock,
  drawn: DrawnReport,
  context: ReportContext,
): Promise<Paragraph[]> {
  const { language, text } = drawn;
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, block.level, language)];
    case 'paragraph':
      return paragraphs(block.text, language);
    case 'failed': {
      const words = text.words.reportFile;
      return paragraphs(words.failed(words.figure(text.number(block.number)), block.reason), language);
    }
    case 'figure': {
      const written = await figureParagraphs(block, drawn, context);
      await context.done();
      return written;
    }
  }
}

function annex(drawn: DrawnReport, palette: Palette): (Paragraph | Table)[] {
  const figures = drawn.blocks.filter((block) => block.kind === 'figure');
  if (!drawn.definition.options.annex || figures.length === 0) return [];
  return [
    heading(drawn.text.words.reportFile.annex, 1, drawn.language, true),
    ...figures.flatMap((block, i) => figureTable(block, i + 1, drawn, palette)),
  ];
}

function sourcesOf({ definition, sources, text, language }: DrawnReport): Paragraph[] {
  if (!definition.options.sources || sources.length === 0) return [];
  return [
    heading(text.words.reportFile.sources, 1, language),
    ...sources.map(
      (source) =>
        new Paragraph({
          numbering: { reference: sourceList, level: 0 },
          alignment: AlignmentType.LEFT,
          children: runs(sourceWords(source, text), language),
        }),
    ),
  ];
}

/** Says what a drawing shows on the picture itself too, which some programs read in place of the drawing. */
function describedPictures(document: Uint8Array): Uint8Array {
  const xml = new TextDecoder()
    .decode(document)
    .replace(/<wp:docPr\b[^>]*? descr="([^"]*)"[\s\S]*?<pic:cNvPr\b[^>]*>/g, (all, words: string) =>
      all.replace(/descr=""(?=[^<]*$)/, () => `descr="${words}"`),
    );
  return new TextEncoder().encode(xml);
}

/** The report as a text document with real headings, captions, tables and lists. @throws {ExportError} */
export async function writeDocx(drawn: DrawnReport, context: ReportContext): Promise<Uint8Array> {
  const { language, text, definition, info } = drawn;
  const palette = exportPalette(definition.options.greyscale ? 'greyscale' : 'light');
  const title = drawn.title === '' ? text.words.reportFile.untitled : drawn.title;
  const children: (Paragraph | Table)[] = drawn.title === '' ? [] : [heading(title, 'title', language)];
  for (const block of drawn.blocks) children.push(...(await blockParagraphs(block, drawn, context)));
  children.push(...annex(drawn, palette), ...sourcesOf(drawn));
  const file = new Document({
    ...documentStyles(language, palette),
    sections: [
      {
        properties: pageProperties,
        headers: { default: header(drawn, title, palette) },
        footers: { default: footer(drawn) },
        children,
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  context.signal?.throwIfAborted();
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): ZipEntry => [
    path,
    path === 'word/document.xml' ? describedPictures(part) : part,
  ]);
  return packOffice(parts, {
    title,
    language,
    metadata: metadataText(reportMetadata(definition, info)),
    day: info.closingDay,
  });
}
