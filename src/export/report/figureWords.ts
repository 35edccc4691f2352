import type { Figure } from '../../figures/figure';
import type { DrawnFigureBlock } from '../../figures/report/drawnReport';
import type { Language } from '../../model/language';
import type { ReportOptions } from '../../model/report';
import type { Text } from '../../text/text';
import { evidenceWords, noteWords } from '../svg/footWords';
import { joinSentences } from './joinSentences';

/** The words around a figure in one language, as the options of the report want them; empty where left out. */
export interface FigureWords {
  readonly language: Language;
  /** "Figure 1" */
  readonly number: string;
  /** "Figure 1. Title", or the number alone. */
  readonly headline: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly source: string;
  /** Evidence share, and the date of the data in any case. */
  readonly evidence: string;
}

/** The figure without what the report leaves out, for a file that has its words in the picture. */
export function wantedFigure(figure: Figure, options: ReportOptions): Figure {
  return {
    ...figure,
    notes: options.titles ? figure.notes : [],
    boundaryNote: options.boundaries ? figure.boundaryNote : null,
    evidence: options.evidence ? figure.evidence : null,
    ...(options.titles ? {} : { title: '', subtitle: '' }),
    ...(options.sources ? {} : { source: '' }),
  };
}

function wordsIn(figure: Figure, text: Text, number: number, options: ReportOptions): FigureWords {
  const words = text.words.reportFile;
  const wanted = wantedFigure(figure, options);
  const note = noteWords(wanted, text);
  const label = words.figure(text.number(number));
  const { colon } = text.words.join;
  return {
    language: text.language,
    number: label,
    headline: wanted.title === '' ? label : words.numbered(label, wanted.title),
    title: wanted.title,
    subtitle: wanted.subtitle,
    note: note === '' ? '' : text.words.figure.note + colon + note,
    source: wanted.source === '' ? '' : text.words.figure.source + colon + wanted.source,
    evidence: evidenceWords(wanted, text),
  };
}

/** The words of a figure in the language of the report, and in the second one where it has one. */
export function figureWords(
  { figure, second, number }: DrawnFigureBlock,
  options: ReportOptions,
  text: Text,
): readonly [FigureWords, ...FigureWords[]] {
  return [
    wordsIn(figure, text, number, options),
    ...(second === null ? [] : [wordsIn(second.figure, second.text, number, options)]),
  ];
}

/** What a screen reader hears of a drawing that stands without its words. */
export function alternativeText({ figure }: DrawnFigureBlock, text: Text): string {
  return joinSentences([figure.title, figure.subtitle, figure.summary], text);
}
