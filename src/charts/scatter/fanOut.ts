interface Place {
  readonly x: number;
  readonly y: number;
}

const golden = Math.PI * (3 - Math.sqrt(5));
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Points at one place moved apart on a spiral, `step` px from one to the next: none hides another in full. */
export function fanOut<T extends Place>(points: readonly T[], step: number): T[] {
  const seen = new Map<string, number>();
  return points.map((point) => {
    const key = `${Math.round(point.x)},${Math.round(point.y)}`;
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    if (n === 0) return point;
    const [radius, angle] = [step * Math.sqrt(n), n * golden];
    return {
      ...point,
      x: rounded(point.x + radius * Math.cos(angle)),
      y: rounded(point.y + radius * Math.sin(angle)),
    };
  });
}
