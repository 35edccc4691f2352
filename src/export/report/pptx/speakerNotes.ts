import type { DrawnFigureBlock, DrawnReport } from '../../../figures/report/drawnReport';
import { permalink } from '../../fileSpec';
import type { FigureWords } from '../figureWords';
import { sourceWords } from '../sourceWords';

/** Most sources of records in the notes of one slide: more is nothing that a speaker could read. What is left out is said. */
export const mostNotedSources = 200;

/** What stands in the notes below the slide of a figure, a paragraph each. */
export function speakerNotes(
  block: DrawnFigureBlock,
  words: readonly FigureWords[],
  cut: readonly string[],
  { text, definition }: DrawnReport,
): string[] {
  const { reportFile, join } = text.words;
  const sources = definition.options.sources ? block.sources : [];
  const shown = sources.slice(0, mostNotedSources);
  const left = sources.length - shown.length;
  const whole = words
    .flatMap(({ headline, subtitle, note, source, evidence }) => [headline, subtitle, note, source, evidence])
    .filter((one) => one !== '');
  const others = cut.filter((one) => !whole.some((said) => one.endsWith(said)));
  return [
    ...whole,
    ...(others.length === 0 ? [] : [reportFile.cutTexts + join.colon, ...others]),
    reportFile.permalink + join.colon + permalink(block.figure.spec),
    ...(shown.length === 0 ? [] : [reportFile.sourcesOfRecords + join.colon]),
    ...shown.map((source, i) => `${text.number(i + 1)}. ${sourceWords(source, text)}`),
    ...(left > 0 ? [reportFile.sourcesLeftOut(text.number(left))] : []),
  ];
}
