import type { FigureFile } from '../../figureFile';

/** What a line of text is in the document: screen readers are told, and headings become bookmarks. */
export type TextRole =
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'paragraph'
  | 'figureTitle'
  | 'subtitle'
  | 'note'
  | 'caption'
  | 'tableTitle'
  | 'head'
  | 'cell'
  | 'listItem'
  | 'running';

/** One line of text. Sizes and places are in points from the top left of the page; `y` is the base line. */
export interface PageText {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly colour: string;
  readonly language: string;
  readonly anchor: 'start' | 'end';
  /**
   * Lines of one paragraph or cell share it. That of a cell is `table:`, the block, row and column; it is
   * empty for what stands there a second time, such as the head of a table on its next page.
   */
  readonly element: string;
}

export interface PageLine {
  readonly kind: 'line';
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly width: number;
  readonly colour: string;
}

/** The drawing of a figure, without the words around it. `scale` turns its px into points. */
export interface PageDrawing {
  readonly kind: 'drawing';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly file: FigureFile;
  /** What a screen reader hears of it. */
  readonly alternative: string;
  /** Id of the block of the report. */
  readonly block: string;
}

/** The bar of an evidence share, 0..1. */
export interface PageBar {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly share: number;
  readonly colour: string;
}

export type PageItem = PageText | PageLine | PageDrawing | PageBar;

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly items: readonly PageItem[];
}

/** A heading with the page that it is on. */
export interface OutlineEntry {
  readonly level: 1 | 2;
  readonly text: string;
  readonly page: number;
  readonly y: number;
}

/** A report as pages, as data alone: the PDF and the preview draw the same. */
export interface PageLayout {
  /** Of each page, in points. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly language: string;
  readonly pages: readonly Page[];
  readonly outline: readonly OutlineEntry[];
}
