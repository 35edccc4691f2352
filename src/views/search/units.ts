/** What has to be found for a query to be answered: a word, or one Chinese character. */
export interface Unit {
  readonly text: string;
  readonly isHan: boolean;
}

const runs = /\p{Script=Han}+|[^\p{Script=Han} ]+/gu;
const han = /^\p{Script=Han}/u;

/** The words and the Chinese characters of a normalised text, each once. */
export function unitsOf(normal: string): Unit[] {
  const units = new Map<string, Unit>();
  for (const [run] of normal.matchAll(runs)) {
    const isHan = han.test(run);
    for (const text of isHan ? run : [run]) units.set(text, { text, isHan });
  }
  return [...units.values()];
}

/** The stretches of Chinese characters in a normalised text. */
export function hanRuns(normal: string): string[] {
  return normal.match(/\p{Script=Han}+/gu) ?? [];
}
