export interface SparklineScene {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number } | null;
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const side = 4;

/** A line without axes; the last known value is marked. Unknown values are gaps. */
export function sparkline(values: readonly (number | null)[], width = 68, height = 18): SparklineScene {
  const known = values.filter((value): value is number => value !== null);
  const low = Math.min(...known);
  const range = Math.max(...known) - low || 1;
  const points = values.map((value, i) =>
    value === null
      ? null
      : {
          x: rounded(2 + (i / Math.max(1, values.length - 1)) * (width - 2 - side)),
          y: rounded(height - side - ((value - low) / range) * (height - 2 * side)),
        },
  );
  const path = points
    .map((point, i) => (point === null ? '' : `${points[i - 1] ? 'L' : 'M'}${point.x},${point.y}`))
    .join('');
  return { width, height, path, end: points.findLast((point) => point !== null) ?? null };
}
