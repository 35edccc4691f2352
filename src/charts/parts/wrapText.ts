import { textWidth } from './textWidth';

const closing = /^[，。、；：！？）》」』”’%,.;:!?)]+\s*$/;

/**
 * Units that must not be broken: Latin words with their blank, numbers with the thin blanks in them, single Chinese
 * characters, closing marks; an opening mark stays with what it opens.
 */
function units(text: string): string[] {
  return (
    text.match(
      /[，。、；：！？）》」』”’]+\s*|[（《「『“‘]*(?:(?![（《「『])[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]+(?:[\u00a0\u2009\u202f][^\s\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]+)*\s*)|[（《「『]+|\s+/g,
    ) ?? []
  );
}

/** Breaks a text into lines no wider than `width` px; a single longer word stands alone. */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of units(text)) {
    const isBlank = unit.trim() === '';
    if (isBlank && line === '') continue;
    const fits = textWidth((line + unit).trimEnd(), size, isBold) <= width;
    if (fits || line === '' || isBlank || closing.test(unit)) line += unit;
    else {
      lines.push(line.trimEnd());
      line = unit;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** A text cut to `width` px with an ellipsis. */
export function clipText(text: string, width: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= width) return text;
  let clipped = text;
  while (clipped.length > 1 && textWidth(`${clipped}…`, size, isBold) > width) clipped = clipped.slice(0, -1);
  return `${clipped.trimEnd()}…`;
}
