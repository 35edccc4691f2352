import type { Language } from '../../../model/language';
import { breakText } from '../page/breakText';

/** A text as it fits a place on a slide. Sizes in px of a slide 1280 px wide. */
export interface FittedText {
  readonly text: string;
  readonly size: number;
  readonly height: number;
  readonly lineHeight: number;
  /** The end was cut off, and has to be said elsewhere. */
  readonly isCut: boolean;
}

export interface TextPlace {
  readonly width: number;
  /** Sizes to try, the usual one first and the smallest that is allowed last. */
  readonly sizes: readonly number[];
  readonly mostLines: number;
  readonly isBold?: boolean;
  readonly language: Language;
}

/** Share of a width that lines are broken for: programs set text in fonts of their own, with room between scripts. */
const slack: Readonly<Record<Language, number>> = { en: 0.97, 'zh-Hans': 0.91, 'zh-Hant': 0.91 };

/** Whole sentences at the beginning of a text. */
const sentencesIn = /^.*(?:[。！？]|[.!?](?=\s|$))/su;
/** Share of the text that fits that whole sentences have to fill, so that a text ends with one. */
const leastSentences = 0.4;

/** A text in the largest size in which it fits, or in the smallest with its end cut off. */
export function fitText(text: string, place: TextPlace): FittedText {
  const { width, sizes, mostLines, isBold = false, language } = place;
  const leading = language === 'en' ? 1.25 : 1.35;
  const room = width * slack[language];
  const linesOf = (words: string, size: number) => breakText(words, room, size, isBold).length;
  const fitted = (words: string, size: number, isCut: boolean): FittedText => ({
    text: words,
    size,
    lineHeight: size * leading,
    height: Math.max(1, linesOf(words, size)) * size * leading,
    isCut,
  });
  const smallest = sizes.at(-1) ?? 14;
  for (const size of sizes) if (linesOf(text, size) <= mostLines) return fitted(text, size, false);
  const characters = [...text];
  let least = 0;
  let most = characters.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const words = `${characters.slice(0, middle).join('')}…`;
    if (linesOf(words, smallest) <= mostLines) least = middle;
    else most = middle - 1;
  }
  const shown = characters.slice(0, least).join('').trimEnd();
  const sentences = `${sentencesIn.exec(shown)?.[0] ?? ''}${language === 'en' ? ' ' : ''}…`;
  const isWorth =
    sentences.length > shown.length * leastSentences && linesOf(sentences, smallest) <= mostLines;
  return fitted(isWorth ? sentences : `${shown}…`, smallest, true);
}
