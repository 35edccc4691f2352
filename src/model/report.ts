import type { FigureView } from './figureSpec';
import type { Language } from './language';

/** Words in one language for all, or in several: the nearest is taken where one is missing. */
export type LocalText = string | Readonly<Partial<Record<Language, string>>>;

/** A figure of a report, without the language, theme and size that the report gives it. */
export interface ReportFigure {
  readonly view: FigureView;
  readonly figure: string;
  /** State of the view as in the URL. */
  readonly state: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: 1 | 2;
  readonly text: LocalText;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly text: LocalText;
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  readonly figure: ReportFigure;
  readonly caption: LocalText;
  /** Width of its own; absent where it has that of the report. */
  readonly size?: ReportFigureSize;
  /** Key of the answers it was frozen with; absent where it is live. */
  readonly frozen?: string;
}

export type ReportBlock = HeadingBlock | ParagraphBlock | FigureBlock;

export const reportFigureSizes = ['page', 'column', 'slide', 'square'] as const;
export type ReportFigureSize = (typeof reportFigureSizes)[number];

/** What of a figure's anatomy is in the document, and how its figures look. */
export interface ReportOptions {
  readonly size: ReportFigureSize;
  /** Titles, units and notes. */
  readonly titles: boolean;
  /** Source line and the list of sources at the end. */
  readonly sources: boolean;
  readonly evidence: boolean;
  readonly boundaries: boolean;
  readonly greyscale: boolean;
  /** The tables of the figures as an annex. */
  readonly annex: boolean;
  /** Charts that can be edited in PowerPoint, where it can draw them. */
  readonly nativeCharts: boolean;
}

export const defaultReportOptions: ReportOptions = {
  size: 'page',
  titles: true,
  sources: true,
  evidence: true,
  boundaries: true,
  greyscale: false,
  annex: true,
  nativeCharts: false,
};

/** A report as it is written: its title, what it is made of, and how it is to look. */
export interface ReportDefinition {
  readonly title: LocalText;
  readonly language: Language;
  /** Language that titles and notes of figures are given in besides. */
  readonly secondLanguage?: Language;
  readonly blocks: readonly ReportBlock[];
  readonly options: ReportOptions;
}

export const reportFormats = ['docx', 'pdf', 'pptx', 'zip'] as const;
export type ReportFormat = (typeof reportFormats)[number];
