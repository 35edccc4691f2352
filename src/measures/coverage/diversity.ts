/**
 * Diversity of the countries that a subject reaches. All take counts of ties by country, zeros
 * allowed, and use p = n / N over the countries with n > 0; natural logarithms throughout.
 */

const positive = (counts: readonly number[]) => counts.filter((n) => n > 0);
const total = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0);

function shares(counts: readonly number[]): number[] {
  const reached = positive(counts);
  const sum = total(reached);
  return reached.map((n) => n / sum);
}

/** Number of countries with at least one tie. */
export function breadth(counts: readonly number[]): number {
  return positive(counts).length;
}

/** Shannon entropy -sum p ln p (nats); 0 for one country, `null` without ties. */
export function shannon(counts: readonly number[]): number | null {
  const p = shares(counts);
  return p.length === 0 ? null : Math.max(0, -p.reduce((sum, share) => sum + share * Math.log(share), 0));
}

/** Pielou evenness H / ln S, 0..1; `null` where it is not defined (S < 2). */
export function pielou(counts: readonly number[]): number | null {
  const entropy = shannon(counts);
  const species = breadth(counts);
  return entropy === null || species < 2 ? null : entropy / Math.log(species);
}

/** Herfindahl-Hirschman index sum p^2 on 0..1; `null` without ties. */
export function herfindahl(counts: readonly number[]): number | null {
  const p = shares(counts);
  return p.length === 0 ? null : p.reduce((sum, share) => sum + share * share, 0);
}

/** Simpson diversity 1 - sum p^2; `null` without ties. */
export function simpson(counts: readonly number[]): number | null {
  const concentration = herfindahl(counts);
  return concentration === null ? null : 1 - concentration;
}

/** Effective number of countries exp(H), the Hill number of order 1; `null` without ties. */
export function effectiveCountries(counts: readonly number[]): number | null {
  const entropy = shannon(counts);
  return entropy === null ? null : Math.exp(entropy);
}

/** Gini coefficient over all given countries, zeros included, population form; `null` without ties. */
export function gini(counts: readonly number[]): number | null {
  const sum = total(counts);
  if (sum === 0) return null;
  const sorted = [...counts].sort((a, b) => a - b);
  const n = sorted.length;
  const weighted = sorted.reduce((acc, value, i) => acc + (2 * (i + 1) - n - 1) * value, 0);
  return weighted / (n * sum);
}
