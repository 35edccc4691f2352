import type { LocalText, ReportDefinition } from '../../../model/report';
import { localText } from '../localText';

const numbered = (words: string, number: number): string => {
  const stem = words.replace(/\s?[(（]\d+[)）]$/u, '');
  return /\p{Script=Han}\P{Letter}*$/u.test(stem) ? `${stem}（${number}）` : `${stem} (${number})`;
};

const withNumber = (title: LocalText, number: number): LocalText =>
  typeof title === 'string'
    ? numbered(title, number)
    : Object.fromEntries(
        Object.entries(title).map(([language, words]) => [language, numbered(words, number)]),
      );

/** A report whose title has a number behind it that no title in `taken` has: `Monthly note (2)`. */
export function withCopyTitle(definition: ReportDefinition, taken: Iterable<LocalText>): ReportDefinition {
  const { language } = definition;
  const titles = new Set([...taken].map((title) => localText(title, language)));
  let number = 2;
  while (titles.has(localText(withNumber(definition.title, number), language))) number += 1;
  return { ...definition, title: withNumber(definition.title, number) };
}
