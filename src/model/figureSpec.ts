import type { Language } from './language';

/** Views that have figures, named as in the URL. */
export const figureViews = [
  'overview',
  'coverage',
  'alliances',
  'network',
  'conferences',
  'rankings',
  'profiles',
] as const;
export type FigureView = (typeof figureViews)[number];

/**
 * What a figure is, as a small JSON value: the one currency between the URL, a file, a report and the
 * command line. The same spec and the same data give the same figure.
 */
export interface FigureSpec {
  readonly view: FigureView;
  /** Which figure of the view; empty where the view's main figure in this state is asked for. */
  readonly figure: string;
  /** State of the view as in the URL: `subject=country:CHN&date=2023-12-31`. */
  readonly state: string;
  readonly language: Language;
  /** Language that title, subtitle, notes and source are given in besides. */
  readonly secondLanguage?: Language;
  readonly theme: string;
  /** A named size, or one of the reader's own: `120x80mm`, `800x600px`. */
  readonly size: string;
}

/** A spec with its keys in one order, so that the same spec is the same text wherever it was made. */
export function orderedSpec(spec: FigureSpec): FigureSpec {
  const { view, figure, state, language, secondLanguage, theme, size } = spec;
  return {
    view,
    figure,
    state,
    language,
    ...(secondLanguage === undefined ? {} : { secondLanguage }),
    theme,
    size,
  };
}
