/**
 * Numbers communities like those of a reference, so that one keeps its number (and its colour) while ties
 * come and go: pairs of communities are matched by the number of shared nodes, the greatest first, and
 * each is matched at most once. The others get the next free numbers in their own order.
 *
 * @param reference community of each node in the reference, -1 where it is not in it
 */
export function alignCommunities(community: ArrayLike<number>, reference: ArrayLike<number>): Int32Array {
  const own = Array.from(community);
  const shared = new Map<string, { from: number; to: number; nodes: number }>();
  own.forEach((from, node) => {
    const to = reference[node] ?? -1;
    if (to < 0) return;
    const pair = shared.get(`${from} ${to}`) ?? { from, to, nodes: 0 };
    pair.nodes += 1;
    shared.set(`${from} ${to}`, pair);
  });
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  const byShared = [...shared.values()].sort((a, b) => b.nodes - a.nodes || a.to - b.to || a.from - b.from);
  for (const { from, to } of byShared) {
    if (numbers.has(from) || taken.has(to)) continue;
    numbers.set(from, to);
    taken.add(to);
  }
  let next = Array.from(reference).reduce((most, group) => Math.max(most, group), -1) + 1;
  for (const group of [...new Set(own)].sort((a, b) => a - b))
    if (!numbers.has(group)) numbers.set(group, next++);
  return Int32Array.from(own, (group) => numbers.get(group) ?? 0);
}
