import type { NodeWeights } from '../../state/nodeWeights';

const whole = 100;
const rounded = (value: number) => Math.round(value * 100) / 100;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Largest weight in percent that a node can take while the locked ones stay as they are. */
export function mostWeight(weights: NodeWeights, id: string, locked: readonly string[]): number {
  const held = Object.entries(weights).filter(([other]) => other !== id && locked.includes(other));
  const isAlone = Object.keys(weights).every((other) => other === id || locked.includes(other));
  return isAlone ? (weights[id] ?? 0) : rounded(whole - sum(held.map(([, weight]) => weight)));
}

/**
 * Weights of siblings, in percent and summing to 100, after one was moved: the others share what is left
 * in their old proportions (equally where all were 0), the locked ones stay.
 */
export function moveWeight(
  weights: NodeWeights,
  id: string,
  to: number,
  locked: readonly string[],
): NodeWeights {
  const next = Math.min(Math.max(0, to), mostWeight(weights, id, locked));
  const ids = Object.keys(weights);
  const free = ids.filter((other) => other !== id && !locked.includes(other));
  const held = ids.filter((other) => other !== id && locked.includes(other));
  const left = Math.max(0, whole - next - sum(held.map((other) => weights[other] ?? 0)));
  const before = sum(free.map((other) => weights[other] ?? 0));
  return Object.fromEntries(
    ids.map((other) => {
      const weight = weights[other] ?? 0;
      if (other === id) return [other, rounded(next)];
      if (!free.includes(other)) return [other, weight];
      return [other, rounded(before > 0 ? (left * weight) / before : left / free.length)];
    }),
  );
}
