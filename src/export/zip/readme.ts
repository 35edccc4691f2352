import type { Source } from '../../model/record';
import { toIso } from '../../text/dates';
import { apaCitation, gbCitation } from '../citation/citation';
import type { FigureFile } from '../figureFile';
import { fileSpec, permalink } from '../fileSpec';
import { evidenceWords, footWords } from '../svg/footWords';

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Plain text that says what the files of a figure are, where it comes from, and how to cite and reopen it. */
export function readme(file: FigureFile, formats: readonly string[], sources: readonly Source[]): string {
  const { figure, second, text, info } = file;
  const words = text.words.dataFiles;
  const { colon } = text.words.join;
  const notes = text.words.export.csvNotes;
  const heading = (title: string) => `\n${title}\n${'-'.repeat(Array.from(title).length)}`;
  const described: Readonly<Record<string, string>> = words.readme.formats;
  const day = toIso(info.closingDay);
  const nowhere = { address: null, readOn: null };
  const listed = sources.map(({ title, publisher, publishedOn, url }) =>
    [title, publisher, publishedOn, url].filter(Boolean).join('. '),
  );
  const lines = [
    figure.title,
    figure.subtitle,
    ...footWords(figure, text),
    evidenceWords(figure, text),
    ...(second
      ? ['', second.figure.title, second.figure.subtitle, ...footWords(second.figure, second.text)]
      : []),
    heading(words.readme.files),
    ...formats.map((format) => `${format.toUpperCase()}${colon}${described[format] ?? ''}`),
    heading(words.readme.reopen),
    words.readme.howToReopen,
    heading(words.readme.data),
    `${words.dataPackage}${colon}${info.title}`,
    `${notes.version}${colon}${info.version}`,
    `${notes.dataDate}${colon}${day}`,
    `${notes.dataHash}${colon}${info.dataHash}`,
    `${notes.permalink}${colon}${permalink(fileSpec(file))}`,
    heading(words.readme.cite),
    `APA 7${colon}${apaCitation(file, day, nowhere)}`,
    `GB/T 7714-2015${colon}${gbCitation(file, day, nowhere)}`,
    heading(words.readme.terms),
    words.readme.sourceTerms,
    heading(notes.sources),
    ...(listed.length === 0 ? [words.noSources] : listed),
  ];
  return `${lines.map((line) => (line.startsWith('\n') ? line : oneLine(line))).join('\n')}\n`;
}
