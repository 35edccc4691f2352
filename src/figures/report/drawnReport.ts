import type { Language } from '../../model/language';
import type { Source } from '../../model/record';
import type { ReportDefinition, ReportFigureSize } from '../../model/report';
import type { Text } from '../../text/text';
import type { RefusedState } from '../draw/viewDrawing';
import type { Figure, PackageInfo } from '../figure';

export interface DrawnHeading {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: 1 | 2;
  readonly text: string;
}

export interface DrawnParagraph {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly text: string;
}

export interface DrawnFigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  /** From 1, in the order of the report. */
  readonly number: number;
  readonly figure: Figure;
  /** The figure in the second language of the report, where it has one. */
  readonly second: { readonly figure: Figure; readonly text: Text } | null;
  readonly caption: string;
  readonly size: ReportFigureSize;
  /** Sources of the records behind the figure. */
  readonly sources: readonly Source[];
  /** Parts of its state that the data does not have; the usual choice stands in their place. */
  readonly refused: readonly RefusedState[];
  /** The data that the figure was drawn from: those it was frozen with, or those of the report. */
  readonly info: PackageInfo;
  readonly isFrozen: boolean;
}

/** A figure that could not be drawn: its place in the report is kept, with the reason. */
export interface FailedFigureBlock {
  readonly kind: 'failed';
  readonly id: string;
  readonly number: number;
  readonly reason: string;
}

export type DrawnBlock = DrawnHeading | DrawnParagraph | DrawnFigureBlock | FailedFigureBlock;

/** A report in one language, with every figure drawn: what the document formats are written from. */
export interface DrawnReport {
  readonly definition: ReportDefinition;
  readonly language: Language;
  readonly title: string;
  readonly text: Text;
  readonly info: PackageInfo;
  readonly blocks: readonly DrawnBlock[];
  /** Sources of all figures, each once, in the order of their first use. */
  readonly sources: readonly Source[];
}
