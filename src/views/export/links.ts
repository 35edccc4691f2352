import { permalink } from '../../export/fileSpec';
import type { FigureSpec } from '../../model/figureSpec';
import { themeChoices } from '../state/preferences.svelte';

/** Address of a figure in its view, with its whole state and its language. */
export function figureLink(spec: FigureSpec, base = document.baseURI): string {
  return new URL(permalink(spec), base).href;
}

/** Address of the figure alone, for a frame in another page; themes of paper are light ones of the screen. */
export function aloneLink(spec: FigureSpec, base = document.baseURI): string {
  const theme = themeChoices.find((choice) => choice === spec.theme) ?? 'light';
  return `${figureLink(spec, base)}&only=${encodeURIComponent(spec.figure)}&theme=${theme}`;
}
