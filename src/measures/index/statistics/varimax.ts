const steps = 1000;
const settled = 1e-12;

/**
 * Turns components so that each column loads high on few of them: Kaiser's varimax (1958), with every column brought
 * to length 1 first and back afterwards. Pairs of components are turned in their plane until no angle changes.
 *
 * @param loadings by component and column
 */
export function varimax(loadings: readonly Float64Array[]): readonly Float64Array[] {
  const columns = loadings[0]?.length ?? 0;
  const length = Float64Array.from({ length: columns }, (_, column) =>
    Math.hypot(...loadings.map((component) => component[column]!)),
  );
  const turned = loadings.map((component) => component.map((value, at) => value / (length[at]! || 1)));
  for (let step = 0, largest = 1; step < steps && largest > settled; step++) {
    largest = 0;
    for (let a = 0; a < turned.length; a++)
      for (let b = a + 1; b < turned.length; b++)
        largest = Math.max(largest, Math.abs(turn(turned[a]!, turned[b]!)));
  }
  return turned.map((component) => component.map((value, at) => value * length[at]!));
}

/** Turns two components in their plane by the angle with the greatest variance of squares, and returns it. */
function turn(x: Float64Array, y: Float64Array): number {
  let [sumU, sumV, sumSquares, sumProducts] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const u = x[i]! ** 2 - y[i]! ** 2;
    const v = 2 * x[i]! * y[i]!;
    sumU += u;
    sumV += v;
    sumSquares += u * u - v * v;
    sumProducts += 2 * u * v;
  }
  const across = sumProducts - (2 * sumU * sumV) / x.length;
  const along = sumSquares - (sumU ** 2 - sumV ** 2) / x.length;
  // Where nothing is gained by any angle, rounding alone would give one.
  if (Math.hypot(across, along) < settled) return 0;
  const angle = Math.atan2(across, along) / 4;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < x.length; i++) {
    const before = x[i]!;
    x[i] = before * cos + y[i]! * sin;
    y[i] = y[i]! * cos - before * sin;
  }
  return angle;
}
