/** A point of a Lorenz curve: share of the countries, poorest in ties first, and their share of the ties. */
export interface LorenzPoint {
  readonly countries: number;
  readonly ties: number;
}

/**
 * Lorenz curve of counts of ties by country, zeros included: from (0, 0) to (1, 1), one point a country.
 * Twice the area between it and the diagonal is the Gini coefficient in population form.
 *
 * @returns `null` without ties
 */
export function lorenz(counts: readonly number[]): LorenzPoint[] | null {
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total === 0) return null;
  let ties = 0;
  return [
    { countries: 0, ties: 0 },
    ...[...counts]
      .sort((a, b) => a - b)
      .map((n, i) => {
        ties += n;
        return { countries: (i + 1) / counts.length, ties: ties / total };
      }),
  ];
}

/** Share of the ties that the `most` countries with most ties have, 0..1; `null` without ties. */
export function topShare(counts: readonly number[], most = 5): number | null {
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total === 0) return null;
  const top = [...counts].sort((a, b) => b - a).slice(0, most);
  return top.reduce((sum, n) => sum + n, 0) / total;
}
