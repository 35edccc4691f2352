import { quantile } from 'd3';
import type { IndexValues } from '../../src/measures/index/indexValues';
import { prepare } from '../../src/measures/index/prepare';
import type { IndexDefinition } from '../../src/model/indexDefinition';

/** A unit with its normalised values by indicator; `null` = not known. */
export interface PlainUnit {
  readonly id: string;
  readonly values: Readonly<Record<string, number | null>>;
}

/** A node of the index with its weight; without children it is an indicator. */
export interface PlainNode {
  readonly id: string;
  readonly weight: number;
  readonly children: readonly PlainNode[];
}

export interface PlainInterval {
  readonly id: string;
  readonly p05: number;
  readonly median: number;
  readonly p95: number;
}

/** The normalised values as objects, and the tree as nested lists. */
export function plainly(definition: IndexDefinition, values: IndexValues) {
  const { tree, normalised } = prepare(definition, values);
  const plainNode = (node: number): PlainNode => ({
    id: tree.nodes[node]?.id ?? '',
    weight: tree.nodes[node]?.weight ?? 1,
    children: (tree.children[node] ?? []).map(plainNode),
  });
  const units = values.units.map((id, row) => {
    const own: Record<string, number | null> = {};
    for (const leaf of tree.leaves) {
      const value = normalised[leaf]?.[row] ?? NaN;
      own[tree.nodes[leaf]?.id ?? ''] = Number.isNaN(value) ? null : value;
    }
    return { id, values: own };
  });
  return { units, index: plainNode(0) };
}

/** Robustness to weights, written as one would with arrays of objects; the same numbers as `robustness`. */
export function plainRobustness(
  units: readonly PlainUnit[],
  index: PlainNode,
  scoreOf: PlainScore,
  share: number,
  draws: number,
  random: () => number,
): PlainInterval[] {
  const ranks = new Map<string, number[]>(units.map(({ id }) => [id, []]));
  for (let draw = 0; draw < draws; draw++) {
    const varied = { ...index, children: index.children.map((child) => vary(child, share, random)) };
    const scored = units.flatMap((unit) => {
      const score = scoreOf(varied, unit);
      return score === null ? [] : [{ id: unit.id, score }];
    });
    scored.sort((a, b) => b.score - a.score);
    let rank = 1;
    scored.forEach(({ id, score }, place) => {
      if (place > 0 && score !== scored[place - 1]?.score) rank = place + 1;
      ranks.get(id)?.push(rank);
    });
  }
  return units.map(({ id }) => {
    const own = ranks.get(id) ?? [];
    const at = (p: number) => quantile(own, p) ?? NaN;
    return { id, p05: at(0.05), median: at(0.5), p95: at(0.95) };
  });
}

function vary(node: PlainNode, share: number, random: () => number): PlainNode {
  const weight = node.weight * (1 + share * (2 * random() - 1));
  return { ...node, weight, children: node.children.map((child) => vary(child, share, random)) };
}

/** The score of a unit at a node; `null` where nothing under it is known. */
export type PlainScore = (node: PlainNode, unit: PlainUnit) => number | null;

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Weighted mean of what is known, as one would write it. */
export const readableScore: PlainScore = (node, unit) => {
  if (node.children.length === 0) return unit.values[node.id] ?? null;
  const known = node.children.flatMap((child) => {
    const value = readableScore(child, unit);
    return value === null ? [] : [{ value, weight: child.weight }];
  });
  if (known.length === 0) return null;
  return total(known.map(({ value, weight }) => value * weight)) / total(known.map(({ weight }) => weight));
};

/** The same in loops that make no lists: as fast as objects get. */
export const tightScore: PlainScore = (node, unit) => {
  if (node.children.length === 0) return unit.values[node.id] ?? null;
  let [sum, weights] = [0, 0];
  for (const child of node.children) {
    const value = tightScore(child, unit);
    if (value === null) continue;
    sum += child.weight * value;
    weights += child.weight;
  }
  return weights > 0 ? sum / weights : null;
};
