const endsInHan = /\p{Script=Han}$/u;
const startsWithHan = /^\p{Script=Han}/u;
const endsInLatin = /[\p{Script=Latin}\d%]$/u;
const startsWithLatin = /^[−+≤≥]?\s?[\p{Script=Latin}\d]/u;

function meet(left: string, right: string): string {
  const isGap =
    (endsInHan.test(left) && startsWithLatin.test(right)) ||
    (endsInLatin.test(left) && startsWithHan.test(right));
  return `${left}${isGap ? ' ' : ''}${right}`;
}

/** Text with one space wherever an inserted value makes a Chinese character meet a letter or a digit. */
export function zh(parts: TemplateStringsArray, ...inserted: (string | number)[]): string {
  return parts.reduce((text, part, i) => meet(meet(text, String(inserted[i - 1] ?? '')), part));
}
