import type { Language } from '../../../model/language';
import type { LocalText, ReportBlock } from '../../../model/report';
import type { Text } from '../../../text/text';
import type { DrawnReport } from '../drawnReport';
import { wordsOf } from '../edit/words';
import { fillText, unknownPlaceholders } from '../fillText';
import { localText } from '../localText';
import { captionPlaceholders } from '../parse/parseBlocks';
import { reportPlaceholders, reportValues, type TextValues } from '../textValues';
import { error, warning, type ReportCheck } from './reportCheck';

/** Characters of a text that name it in a sentence. */
const longestName = 40;

const isEmpty = (words: string) => words.trim() === '';

function nameOf(words: string): string {
  const characters = [...words.trim()];
  return characters.length <= longestName ? words.trim() : `${characters.slice(0, longestName).join('')}…`;
}

/** Words that are given in other languages than the report's alone, or that hold what nothing stands for. */
function checkText(
  words: LocalText,
  language: Language,
  known: readonly string[],
  values: TextValues,
  text: Text,
  id: string | null,
): ReportCheck[] {
  const { checks } = text.words.reportChecks;
  const shown = localText(words, language);
  const isOther = typeof words !== 'string' && isEmpty(words[language] ?? '') && !isEmpty(shown);
  return [
    ...(isOther
      ? [
          warning(
            'other-language',
            checks['other-language'](nameOf(fillText(shown, values)), checks.languages[language] ?? language),
            id,
          ),
        ]
      : []),
    ...unknownPlaceholders(shown, known).map((name) =>
      error('unknown-placeholder', checks['unknown-placeholder'](name), id),
    ),
  ];
}

/** A heading is alone where the next block is a heading of its level or above it, or where nothing comes. */
function isAlone(block: ReportBlock, next: ReportBlock | undefined): boolean {
  if (block.kind !== 'heading') return false;
  return next === undefined || (next.kind === 'heading' && next.level <= block.level);
}

function checkBlock(
  block: ReportBlock,
  next: ReportBlock | undefined,
  number: number,
  language: Language,
  values: TextValues,
  text: Text,
): ReportCheck[] {
  const { checks } = text.words.reportChecks;
  const { id, kind } = block;
  const words = wordsOf(block);
  const shown = localText(words, language);
  if (isEmpty(shown)) {
    if (kind === 'figure') return [warning('no-caption', checks['no-caption'](text.number(number)), id)];
    if (kind === 'heading') return [warning('empty-heading', checks['empty-heading'], id)];
    return [warning('empty-paragraph', checks['empty-paragraph'], id)];
  }
  return [
    ...checkText(
      words,
      language,
      kind === 'figure' ? captionPlaceholders : reportPlaceholders,
      values,
      text,
      id,
    ),
    ...(isAlone(block, next)
      ? [warning('heading-alone', checks['heading-alone'](nameOf(fillText(shown, values))), id)]
      : []),
  ];
}

/** What is missing in the words of a report in the language that it is drawn in. */
export function checkWords(
  { definition, language, info, text: own }: DrawnReport,
  text: Text,
): ReportCheck[] {
  const { checks } = text.words.reportChecks;
  const { title, blocks } = definition;
  const values = reportValues(info, own);
  const isUntitled = isEmpty(localText(title, language));
  let number = 0;
  return [
    ...(isUntitled ? [error('no-report-title', checks['no-report-title'])] : []),
    ...checkText(title, language, reportPlaceholders, values, text, null),
    ...blocks.flatMap((block, i) => {
      if (block.kind === 'figure') number += 1;
      return checkBlock(block, blocks[i + 1], number, language, values, text);
    }),
  ];
}
