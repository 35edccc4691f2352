import type { Language } from './language';

/** Views that have figures, named as in the URL. */
export type FigureView =
  'overview' | 'coverage' | 'alliances' | 'network' | 'conferences' | 'rankings' | 'profiles';

/**
 * What a figure is, as a small JSON value: the one currency between the URL, a file and the command
 * line. The same spec and the same data give the same figure.
 */
export interface FigureSpec {
  readonly view: FigureView;
  readonly figure: string;
  /** State of the view as in the URL: `subject=country:CHN&date=2023-12-31`. */
  readonly state: string;
  readonly language: Language;
  readonly theme: string;
  readonly size: string;
}
