import type { Language } from '../../../model/language';
import type { LocalText, ReportBlock, ReportDefinition } from '../../../model/report';
import { changeBlock } from './blocks';
import { without } from './without';

/**
 * A text with the words of one language changed. One text for all languages stays one while it is changed in
 * the language of the report; in another language it becomes a text in several.
 */
export function withWords(text: LocalText, words: string, language: Language, main: Language): LocalText {
  if (typeof text === 'string') {
    if (text === words) return text;
    if (language === main) return words;
    return text === '' ? { [language]: words } : { [main]: text, [language]: words };
  }
  if ((text[language] ?? '') === words) return text;
  return words === '' ? without(text, language) : { ...text, [language]: words };
}

/** The words that are typed in a language: those of one text for all, and none where a language has none yet. */
export const typedWords = (text: LocalText, language: Language): string =>
  typeof text === 'string' ? text : (text[language] ?? '');

export function setTitle(definition: ReportDefinition, words: string, language: Language): ReportDefinition {
  const title = withWords(definition.title, words, language, definition.language);
  return title === definition.title ? definition : { ...definition, title };
}

/** The text of a heading or paragraph, the caption of a figure. */
export const wordsOf = (block: ReportBlock): LocalText =>
  block.kind === 'figure' ? block.caption : block.text;

/** Changes the text of a heading or paragraph, or the caption of a figure, in one language. */
export function setWords(
  definition: ReportDefinition,
  id: string,
  words: string,
  language: Language,
): ReportDefinition {
  return changeBlock(definition, id, (block) => {
    const text = withWords(wordsOf(block), words, language, definition.language);
    if (text === wordsOf(block)) return block;
    return block.kind === 'figure' ? { ...block, caption: text } : { ...block, text };
  });
}
