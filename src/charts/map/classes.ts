/** Classes of counts: lowest value of each, on a roughly geometric scale of round numbers. */
export interface ClassScale {
  readonly lower: readonly number[];
  readonly colours: readonly string[];
}

const sevenClasses = [0, 1, 2, 5, 10, 20, 40];
const fiveClasses = [0, 1, 2, 10, 40];

/** The classes that stay the same through time and between compared maps. */
export function classScale(colours: readonly string[]): ClassScale {
  return { lower: colours.length >= 7 ? sevenClasses : fiveClasses, colours };
}

export function classOf(scale: ClassScale, value: number): number {
  let found = 0;
  scale.lower.forEach((lower, i) => {
    if (value >= lower) found = i;
  });
  return found;
}

/** Lowest and highest value of a class; the last class is open (`null`). */
export function classRange(scale: ClassScale, i: number): readonly [number, number | null] {
  const next = scale.lower[i + 1];
  return [scale.lower[i] ?? 0, next === undefined ? null : next - 1];
}
