import type { DrawnReport } from '../../../figures/report/drawnReport';
import { fontsOf, type Fonts, type TextSample } from '../../fonts/fonts';
import { metadataText, reportMetadata } from '../../metadata';
import { paintSvg, textsOf } from '../../pdf/paintSvg';
import { paintText } from '../../pdf/paintText';
import { createPdf, pdfBytes } from '../../pdf/pdfDocument';
import type { XmlNode } from '../../svg/canonicalSvg';
import { withoutForbidden } from '../../xmlText';
import type { PageBar, PageItem, PageLayout, PageText } from '../page/pageItems';
import { pageLayout } from '../pageLayout';
import type { ReportContext } from '../reportContext';
import { Structure } from './structure';

/** Paints the items of pages into a document, each marked as what it is. */
class PagePainter {
  private readonly structure: Structure;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly fonts: Fonts,
    private readonly drawings: ReadonlyMap<PageItem, XmlNode>,
  ) {
    this.structure = new Structure(document);
  }

  paint(item: PageItem): void {
    const { document, structure } = this;
    switch (item.kind) {
      case 'text':
        if (item.role === 'running') structure.artifact('Pagination', () => this.text(item));
        else if (item.element === '') structure.artifact('Layout', () => this.text(item));
        else structure.text(item, () => this.text(item));
        break;
      case 'line':
        structure.artifact('Layout', () => {
          const { x1, x2, y, width, colour } = item;
          document.save().lineWidth(width).strokeColor(colour);
          document.moveTo(x1, y).lineTo(x2, y).stroke().restore();
        });
        break;
      case 'bar':
        structure.artifact('Layout', () => this.bar(item));
        break;
      case 'drawing': {
        const root = this.drawings.get(item);
        if (root !== undefined) structure.figure(item, () => paintSvg(document, root, item, this.fonts));
      }
    }
  }

  end({ outline, width }: PageLayout): void {
    this.structure.end();
    let chapter = this.document.outline;
    for (const { level, text, page, y } of outline) {
      const parent = level === 1 ? this.document.outline : chapter;
      // The types of the library know less of a place than it takes.
      const place = { pageNumber: page - 1, top: y, left: width } as { readonly expanded?: boolean };
      const entry = parent.addItem(withoutForbidden(text), place);
      if (level === 1) chapter = entry;
    }
  }

  private text({ text, ...place }: PageText): void {
    const painted = { ...place, text: withoutForbidden(text), opacity: 1, halo: null };
    paintText(this.document, painted, this.fonts);
  }

  private bar({ x, y, width, height, share, colour }: PageBar): void {
    const { document } = this;
    const line = 0.75;
    document.save().lineWidth(line).strokeColor(colour).fillColor(colour);
    document.rect(x + line / 2, y + line / 2, width - line, height - line).stroke();
    document
      .rect(x, y, width * share, height)
      .fill()
      .restore();
  }
}

/** The report as pages, with text as text, bookmarks for its headings and every part tagged. @throws {ExportError} */
export async function writePdf(drawn: DrawnReport, context: ReportContext): Promise<Uint8Array> {
  const { platform } = context;
  const layout = pageLayout(drawn);
  const items = layout.pages.flatMap((page) => page.items);
  const drawings = new Map<PageItem, XmlNode>();
  const samples: TextSample[] = [];
  for (const item of items) {
    if (item.kind === 'text') samples.push({ ...item, text: withoutForbidden(item.text) });
    if (item.kind !== 'drawing') continue;
    const root = platform.parseXml(platform.drawSvg(item.file));
    drawings.set(item, root);
    samples.push(...textsOf(root));
    await context.done();
  }
  const fonts = fontsOf(platform);
  await fonts.prepare(samples);
  const document = createPdf({
    title: layout.title,
    language: drawn.language,
    metadata: metadataText(reportMetadata(drawn.definition, drawn.info)),
    day: drawn.info.closingDay,
  });
  let painter: PagePainter | null = null;
  for (const page of layout.pages) {
    document.addPage({ size: [layout.width, layout.height], margin: 0 });
    painter ??= new PagePainter(document, fonts, drawings);
    for (const item of page.items) painter.paint(item);
    await platform.pause();
    context.signal?.throwIfAborted();
  }
  painter?.end(layout);
  return pdfBytes(document);
}
