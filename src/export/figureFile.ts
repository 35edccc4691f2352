import type { Figure, PackageInfo } from '../figures/figure';
import type { Text } from '../text/text';
import type { ExportSize } from '../theme/exportSizes';
import type { ExportTheme } from '../theme/exportThemes';

/** A figure in a second language, for the words that are given in both. */
export interface SecondFigure {
  readonly figure: Figure;
  readonly text: Text;
}

/** A figure as it is to be written into a file: what, how large, in which colours, with which words. */
export interface FigureFile {
  readonly figure: Figure;
  readonly second?: SecondFigure | null;
  readonly size: ExportSize;
  readonly theme: ExportTheme;
  readonly text: Text;
  readonly info: PackageInfo;
  /** `drawing` leaves out title, note, source and evidence: a document has them as text of its own. */
  readonly contents?: 'whole' | 'drawing';
}
