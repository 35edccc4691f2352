import { parseEdtf } from './edtf';

/** What a person probably meant by a date that is not EDTF (`2015/3/7`, `2015年3月`, `07.03.2015`), or `null`. */
export function suggestDate(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const forward = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?[月日]?$/.exec(plain);
  const backward = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(plain);
  const year = /^(\d{4})年?$/.exec(plain);
  const range = /^(\d{4}(?:-\d{2}){0,2})[–—~〜](\d{4}(?:-\d{2}){0,2})$/.exec(plain);
  if (forward) return ifDate([forward[1], forward[2], forward[3]]);
  if (backward) return ifDate([backward[3], backward[2], backward[1]]);
  if (year) return ifDate([year[1]]);
  return range && parseEdtf(`${range[1]}/${range[2]}`) ? `${range[1]}/${range[2]}` : null;
}

function ifDate(parts: readonly (string | undefined)[]): string | null {
  const date = parts.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const text = date.join('-');
  return parseEdtf(text) ? text : null;
}
