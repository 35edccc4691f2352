/** Positions moved apart until they are `step` apart, in their order, none beyond `last`. */
export function spread(positions: readonly number[], step: number, last: number): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  const places: number[] = [];
  for (const i of order) places.push(Math.max(positions[i] ?? 0, (places.at(-1) ?? -Infinity) + step));
  let limit = last;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i] ?? 0, limit);
    limit = (places[i] ?? 0) - step;
  }
  const moved: number[] = [];
  order.forEach((i, at) => (moved[i] = places[at] ?? 0));
  return moved;
}
