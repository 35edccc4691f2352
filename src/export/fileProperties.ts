import type { Language } from '../model/language';
import type { Day } from '../model/spell';
import type { FigureFile } from './figureFile';
import { fileMetadata } from './fileSpec';
import { metadataText } from './metadata';

/** What a document says of itself outside its pages. */
export interface FileProperties {
  readonly title: string;
  readonly language: Language;
  /** `metadataText` of the file. */
  readonly metadata: string;
  /** Closing day of the data: the file gives it as the day on which it was made, not that of the clock. */
  readonly day: Day;
}

/** What the document of a figure says of itself. */
export function fileProperties(file: FigureFile): FileProperties {
  const { figure, text, info } = file;
  return {
    title: figure.title,
    language: text.language,
    metadata: metadataText(fileMetadata(file)),
    day: info.closingDay,
  };
}
