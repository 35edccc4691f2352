import type { ErrorDetails } from '../model/errors';
import type { Text } from './text';

const longestName = 80;

/** A file name as it can stand in a sentence: on one line, not too long, without marks that turn its direction. */
function shownName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim();
  const characters = Array.from(plain);
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : plain;
}

/** Why a file could not be opened again; `null` where the code is none of reading files. */
export function formatReadingError(code: string, { file, limit }: ErrorDetails, text: Text): string | null {
  const { problems, unnamed } = text.words.fileReading;
  if (!Object.hasOwn(problems, code)) return null;
  const sentence = problems[code as keyof typeof problems];
  return sentence(shownName(String(file ?? '')) || unnamed, text.number(Number(limit ?? 0)));
}
