/**
 * Offsets from the middle line in px, so that dots of a diameter do not cover each other where there is room: the
 * nearest free place up or down, never farther than `most`. By position in `places`.
 */
export function swarm(places: readonly number[], diameter: number, most: number): number[] {
  const offsets: number[] = new Array<number>(places.length).fill(0);
  const placed: { x: number; y: number }[] = [];
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const step = diameter / 2;
  for (const i of order) {
    const x = places[i] ?? 0;
    const near = placed.filter((other) => Math.abs(other.x - x) < diameter);
    const isFree = (y: number) =>
      near.every((other) => Math.hypot(other.x - x, other.y - y) >= diameter - 0.01);
    let offset = 0;
    for (let far = 0; far <= most; far += step) {
      const free = [far, -far].find(isFree);
      if (free === undefined) continue;
      offset = free;
      break;
    }
    offsets[i] = offset;
    placed.push({ x, y: offset });
  }
  return offsets;
}
