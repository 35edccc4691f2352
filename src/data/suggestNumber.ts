/** What a person probably meant by a number that is not one (`1,200`, `１２`, `12.0`, `3,5`), or `null`. */
export function suggestNumber(text: string, toValue: (text: string) => number | null): string | null {
  const plain = text.normalize('NFKC').replace(/[\s']/g, '').replace(/\u2212/g, '-');
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  const pointed = plain.replaceAll(',', grouped ? '' : '.').replace(/\.0+$/, '');
  return pointed !== text && toValue(pointed) !== null ? pointed : null;
}
