import { line, scaleLinear } from 'd3';

export interface SparklineScene {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number } | null;
}

/** A line without axes; the last value is marked. Unknown values are gaps. */
export function sparkline(values: readonly (number | null)[], width = 68, height = 18): SparklineScene {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return { width, height, path: '', end: null };
  const low = Math.min(...known);
  const high = Math.max(...known);
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [2, width - 4]);
  const y = scaleLinear([low, high === low ? low + 1 : high], [height - 4, 4]);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => x(i))
    .y((value) => y(value ?? 0))
    .digits(1);
  const last = values.findLastIndex((value) => value !== null);
  return { width, height, path: path([...values]) ?? '', end: { x: x(last), y: y(values[last] ?? 0) } };
}
