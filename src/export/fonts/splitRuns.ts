/** A part of a text that is set in one face; `null` where no face has its characters. */
export interface TextRun<Face extends string = string> {
  readonly face: Face | null;
  readonly text: string;
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** Marks that Latin and Chinese text share and that each sets in its own width. */
const shared = /[\u00b7\u2014\u2018\u2019\u201c\u201d\u2026]/u;
const shapeless = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufe00-\ufe0f]/u;
const blank = /\p{Zs}/u;

/** Whether a character is an instruction and nothing to see: a joiner, a direction mark, a variant selector. */
export const isWithoutShape = (character: string): boolean => shapeless.test(character);

/**
 * Splits a text into the longest parts that one face sets. Marks that Latin and Chinese share are Chinese in
 * a Chinese text where the character before or after is. A blank that no face has is set as a plain one.
 *
 * @param faceOf the face of a character, and whether it is to be looked for among Chinese faces first
 */
export function splitRuns<Face extends string>(
  text: string,
  language: string,
  faceOf: (character: string, isChinese: boolean) => Face | null,
): TextRun<Face>[] {
  const characters = [...text];
  const isChineseText = language.startsWith('zh');
  const besides = (from: number, step: 1 | -1): boolean => {
    for (let i = from + step; i >= 0 && i < characters.length; i += step) {
      const character = characters[i] ?? '';
      if (!shared.test(character)) return han.test(character);
    }
    return false;
  };
  const runs: { face: Face | null; text: string }[] = [];
  characters.forEach((character, i) => {
    if (isWithoutShape(character)) return;
    const last = runs.at(-1);
    const isChinese =
      han.test(character) || (isChineseText && shared.test(character) && (besides(i, -1) || besides(i, 1)));
    const own = faceOf(character, isChinese);
    const isUnknownBlank = own === null && blank.test(character);
    const face = isUnknownBlank ? (last?.face ?? faceOf(' ', false)) : own;
    const shown = isUnknownBlank ? ' ' : character;
    if (last !== undefined && last.face === face) last.text += shown;
    else runs.push({ face, text: shown });
  });
  return runs;
}
