const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const narrow = /[ .,:;'|!ijl\u2009\u00b7()[\]-]/;
const broad = /[mwMW@%\u2013\u2014]/;
const capital = /[A-Z0-9]/;

function emOf(character: string): number {
  if (wide.test(character)) return 1;
  if (narrow.test(character)) return 0.3;
  if (broad.test(character)) return 0.86;
  return capital.test(character) ? 0.62 : 0.54;
}

/** Widths that have been looked up: names share few characters, and a diagram measures thousands of places. */
const known = new Map<string, number>();

/**
 * Width in px of a text, estimated without a DOM so that a figure is laid out alike on the screen, in
 * a file and in Node. A little wide for the families in use: text rather leaves room than overlaps.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let em = 0;
  for (const character of text) {
    const width = known.get(character) ?? emOf(character);
    known.set(character, width);
    em += width;
  }
  return em * size * (isBold ? 1.06 : 1);
}
