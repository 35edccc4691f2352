/** Weights whose sums can be compared: two sums are equal where they differ by no more than the tolerance. */
export interface CountableWeights {
  readonly counts: Float64Array;
  readonly tolerance: number;
}

/**
 * Weights as whole numbers in the same proportions, so that sums are exact and 0.1 + 0.2 equals 0.3.
 * Weights that somebody wrote are decimals of a few digits; calculated ones need up to 17, which add up
 * to more than a double holds exactly: they stay as they are, and sums that differ only in the last
 * digits are equal.
 */
export function countableWeights(weights: Float64Array): CountableWeights {
  const decimals = Array.from(weights, decimal);
  const places = Math.max(0, ...decimals.map((parts) => parts.places));
  const counts = Float64Array.from(decimals, (parts) => Number(`${parts.digits}e${places - parts.places}`));
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= Number.MAX_SAFE_INTEGER) return { counts, tolerance: 0 };
  return { counts: weights, tolerance: 1e-12 * weights.reduce((sum, weight) => sum + weight, 0) };
}

/** The digits of a number as a whole number, and how many of them stand behind the point. */
function decimal(value: number): { digits: string; places: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: whole + fraction, places: fraction.length - Number(exponent) };
}
