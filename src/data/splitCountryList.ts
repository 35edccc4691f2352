/** A part of a list that nothing but commas divides further. */
export interface ListChunk {
  /** The text between two commas; a quoted one is whole, whatever it holds. */
  readonly pieces: readonly string[];
  /** Whether the list has other marks than commas, so that a comma may belong to a name. */
  readonly isLine: boolean;
}

const invisible = /[\u200B-\u200F\u2060\uFEFF]/g;
const lineBreak = /\r\n?|[\n\u2028\u2029]/;
const quoted = /^(?:"(.*)"|'(.*)'|“(.*)”|‘(.*)’|「(.*)」|『(.*)』|《(.*)》|«(.*)»)$/u;
const bullet = /^(?:[-–—*+•·▪▫◦‣⁃●○■□◆◇►▶✓✔※]\s*)+/u;
const hanNumber = '[一二三四五六七八九十]{1,3}';
/** "1.", "2)", "（三）", "四、" and "⑤" before something that is no number itself. */
const numbering = new RegExp(
  `^(?:[（(]\\s*(?:\\d{1,3}|${hanNumber})\\s*[)）]|\\d{1,3}\\s*[.．)）:：]|${hanNumber}\\s*[、.．]|[①-⑳])` +
    '\\s*(?=[^\\s\\d])',
  'u',
);
/** A number before 、 may be a code instead: it depends on those before and after. */
const unclearNumber = /^(\d{1,3})\s*、\s*(?=[^\s\d])/;

/** An item without the bullet, number and quotation marks around it. */
function stripped(text: string): string {
  const plain = text.trim().replace(bullet, '').replace(numbering, '').replace(bullet, '').trim();
  const inside = quoted.exec(plain)?.slice(1).find((part) => part !== undefined);
  return (inside ?? plain).replaceAll('""', '"').trim();
}

/** Text at its commas, except those between quotation marks. */
function atCommas(text: string): string[] {
  return text.match(/(?:"[^"]*"|“[^”]*”|「[^」]*」|[^,，])+/g) ?? [];
}

/** Whether numbers count 1, 2, 3 ... or go on counting from another: then they are no codes. */
function isCount(numbers: readonly number[]): boolean {
  const [first = NaN] = numbers;
  return (first === 1 || numbers.length > 1) && numbers.every((number, i) => number === first + i);
}

/** Rows without the numbers that a spreadsheet has before them. */
function withoutRowNumbers(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const wide = rows.filter((cells) => cells.length > 1);
  if (!isCount(wide.map(([first = '']) => Number(first)))) return rows;
  return rows.map((cells) => (cells.length > 1 ? cells.slice(1) : cells));
}

/** Items without bullets and numbers: "1、中国" is numbered by the mark that divides "中国、日本". */
function withoutNumbers(items: readonly string[]): string[] {
  const plain = items.map((item) => item.trim().replace(bullet, '').replace(numbering, ''));
  const numbers = plain.flatMap((item) => unclearNumber.exec(item)?.[1] ?? []);
  return isCount(numbers.map(Number)) ? plain.map((item) => item.replace(unclearNumber, '')) : plain;
}

/**
 * Takes typed or pasted text apart: at line breaks, tabs, semicolons and 、, and within these at
 * commas of either width. Numbers before items, bullets and quotation marks are left out.
 */
export function splitCountryList(text: string): ListChunk[] {
  const rows = text
    .replace(invisible, '')
    .split(lineBreak)
    .map((line) => line.split('\t'));
  const items = withoutNumbers(
    withoutRowNumbers(rows)
      .flat()
      .flatMap((cell) => cell.split(/[;；]/)),
  )
    .flatMap((item) => item.split('、'))
    .filter((item) => item.trim() !== '');
  return items.map((item) => ({
    pieces: atCommas(item)
      .map(stripped)
      .filter((piece) => piece !== ''),
    isLine: items.length > 1 || quoted.test(item.trim()),
  }));
}
