import type { LayoutInput } from '../../src/charts/network/layout/layoutInput';
import { seededRandom } from './random';

export interface GeneratedNetwork extends LayoutInput {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly weight: readonly number[];
  readonly groups: readonly number[];
}

/** Share of the ties that stay within a group. */
const within = 0.9;

/** A network with so many ties begun at each node: most of them in its group, and more to some nodes than to others. */
export function generateNetwork(n: number, tiesEach: number, seed = 1): GeneratedNetwork {
  const random = seededRandom(seed);
  const count = Math.max(4, Math.round(Math.sqrt(n) / 2));
  const groups = Array.from({ length: n }, () => Math.floor(random() * count));
  const members = Array.from({ length: count }, (_, group) =>
    groups.flatMap((own, node) => (own === group ? node : [])),
  );
  const source: number[] = [];
  const target: number[] = [];
  for (let node = 0; node < n; node++) {
    for (let tie = 0; tie < tiesEach; tie++) {
      const near = members[groups[node] ?? 0] ?? [];
      const other =
        random() < within
          ? (near[Math.floor(random() * random() * near.length)] ?? node)
          : Math.floor(random() * n);
      if (other === node) continue;
      source.push(node);
      target.push(other);
    }
  }
  return { n, source, target, weight: source.map(() => 1), groups };
}
