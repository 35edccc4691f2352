import { HeadingLevel, Paragraph, SimpleField, TextRun, type IParagraphOptions } from 'docx';
import type { Language } from '../../../model/language';
import type { Text } from '../../../text/text';
import { withoutForbidden } from '../../xmlText';
import { runLanguage, styleIds } from './docxStyle';

/** Runs of a text, with its line breaks. */
export function runs(text: string, language: Language): TextRun[] {
  return withoutForbidden(text)
    .split(/\r\n|\r|\n/)
    .map(
      (line, i) => new TextRun({ text: line, ...runLanguage(language), ...(i === 0 ? {} : { break: 1 }) }),
    );
}

/** Paragraphs of a text, which a blank line divides. */
export function paragraphs(text: string, language: Language, options: IParagraphOptions = {}): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part !== '')
    .map((part) => new Paragraph({ ...options, children: runs(part, language) }));
}

const levels = { title: HeadingLevel.TITLE, 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

export function heading(
  text: string,
  level: keyof typeof levels,
  language: Language,
  isFirst = false,
): Paragraph {
  return new Paragraph({ heading: levels[level], children: runs(text, language), pageBreakBefore: isFirst });
}

/**
 * A caption whose number office programs count themselves: "Figure 1. Title".
 *
 * @param label words with the number in its place, as the dictionary has them
 */
export function numberedCaption(
  label: (number: string) => string,
  number: number,
  title: string,
  text: Text,
): Paragraph {
  const shown = text.number(number);
  const numbered = label(shown);
  const [before = '', after = ''] = numbered.split(shown);
  const sequence = before.replace(/[^\p{L}]/gu, '');
  const behind = title === '' ? '' : text.words.reportFile.numbered(numbered, title).slice(numbered.length);
  return new Paragraph({
    style: styleIds.caption,
    keepNext: true,
    children: [
      ...runs(before, text.language),
      new SimpleField(` SEQ ${sequence} \\* ARABIC `, shown),
      ...runs(after + behind, text.language),
    ],
  });
}
