interface Circle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const rounds = 60;
const pull = 0.08;
const gap = 0.6;

/**
 * Moves circles of one radius apart just enough not to overlap, and back towards their places where
 * there is room. The same circles always end up in the same places. A force simulation would do the
 * same for ten times the bytes of the first paint.
 */
export function separate<T extends Circle>(circles: readonly T[], radius: number): T[] {
  const moved = circles.map((circle) => ({ ...circle, x: circle.x, y: circle.y }));
  const apart = 2 * radius + gap;
  for (let round = 0; round < rounds; round++) {
    // The last rounds only part what still overlaps.
    if (round < rounds - 12) {
      moved.forEach((circle, i) => {
        const home = circles[i];
        if (home === undefined) return;
        circle.x += (home.x - circle.x) * pull;
        circle.y += (home.y - circle.y) * pull;
      });
    }
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const dx = b.x - a.x || 0.01;
        const dy = b.y - a.y;
        if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) continue;
        const distance = Math.hypot(dx, dy);
        if (distance >= apart) continue;
        const shift = (apart - distance) / 2 / distance;
        a.x -= dx * shift;
        a.y -= dy * shift;
        b.x += dx * shift;
        b.y += dy * shift;
      }
    }
  }
  return moved;
}
