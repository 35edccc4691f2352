import { orderedSpec, type FigureSpec } from '../model/figureSpec';
import type { FigureFile } from './figureFile';
import { figureMetadata, type FileMetadata } from './metadata';

/** The spec of a figure brought up to what a file of it is: its size, theme and second language. */
export function fileSpec({ figure, second, size, theme }: FigureFile): FigureSpec {
  return orderedSpec({
    ...figure.spec,
    size: size.id,
    theme,
    ...(second ? { secondLanguage: second.text.language } : {}),
  });
}

/** What the file of a figure says of itself. */
export function fileMetadata(file: FigureFile): FileMetadata {
  return figureMetadata(fileSpec(file), file.info);
}

/** Address of a figure's view in its state and language, from the page on: `#/coverage?date=2023-12-31&lang=en`. */
export function permalink({ view, state, language }: FigureSpec): string {
  return `#/${view}?${state}${state === '' ? '' : '&'}lang=${language}`;
}
