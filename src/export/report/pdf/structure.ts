import type { PageDrawing, PageText, TextRole } from '../page/pageItems';

/** What of the standard kinds of element a text is (ISO 32000-1, 14.8.4). */
const types: Readonly<Record<TextRole, string>> = {
  title: 'H1',
  heading1: 'H1',
  heading2: 'H2',
  paragraph: 'P',
  figureTitle: 'P',
  subtitle: 'P',
  note: 'P',
  caption: 'P',
  tableTitle: 'P',
  head: 'TH',
  cell: 'TD',
  listItem: 'LBody',
  running: 'P',
};

type Element = PDFKit.PDFStructureElement;

/**
 * The elements of a document in reading order, made when their first line is painted: a paragraph or a table
 * that goes over a page stays one.
 */
export class Structure {
  private readonly root: Element;
  private readonly made = new Map<string, Element>();

  constructor(private readonly document: PDFKit.PDFDocument) {
    this.root = document.struct('Document');
    document.addStructure(this.root);
  }

  /** Marks what `paint` does as a part of the element of a text. */
  text({ role, element, language }: PageText, paint: () => void): void {
    const options = role === 'head' ? ({ lang: language, scope: 'Column' } as const) : { lang: language };
    const parent = () => this.parentOf(role, element);
    this.content(this.element(element, types[role], options, parent), types[role], paint);
  }

  figure({ alternative, block, file, x, y, width, height }: PageDrawing, paint: () => void): void {
    const bbox: [number, number, number, number] = [x, y, x + width, y + height];
    const options = { alt: alternative, lang: file.text.language, bbox };
    this.content(
      this.element(`figure:${block}`, 'Figure', options, () => this.root),
      'Figure',
      paint,
    );
  }

  /** Marks what `paint` does as no part of the text: rules, heads and feet of pages. */
  artifact(type: 'Pagination' | 'Layout', paint: () => void): void {
    this.document.markContent('Artifact', { type });
    paint();
    this.document.endMarkedContent();
  }

  end(): void {
    this.root.end();
  }

  private content(element: Element, tag: string, paint: () => void): void {
    const content = this.document.markStructureContent(tag);
    paint();
    this.document.endMarkedContent();
    element.add(content);
  }

  private element(
    key: string,
    type: string,
    options: PDFKit.Mixins.StructureElementOptions,
    parent: () => Element,
  ): Element {
    const present = this.made.get(key);
    if (present !== undefined) return present;
    const element = this.document.struct(type, options);
    parent().add(element);
    this.made.set(key, element);
    return element;
  }

  /** Rows and tables of cells, the list of its items; everything else stands in the document itself. */
  private parentOf(role: TextRole, element: string): Element {
    if (role === 'listItem') {
      const list = this.element('list', 'L', {}, () => this.root);
      return this.element(`item:${element}`, 'LI', {}, () => list);
    }
    const [, row = '', table = ''] = /^((table:.*):\d+):\d+:$/.exec(element) ?? [];
    if (row === '') return this.root;
    return this.element(row, 'TR', {}, () => this.element(table, 'Table', {}, () => this.root));
  }
}
