/** Keys of the filter bar: they go along from view to view. */
export const filterKeys = ['period', 'countries', 'type', 'evidence'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The part of a query that the next view keeps. */
export function filterQuery(query: string): string {
  const parameters = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const key of filterKeys) {
    const value = parameters.get(key);
    if (value !== null) kept.set(key, value);
  }
  return kept.toString();
}

/** A query with one filter changed; `null` removes it. */
export function withFilter(query: string, key: FilterKey, value: string | null): string {
  const parameters = new URLSearchParams(query);
  if (value === null) parameters.delete(key);
  else parameters.set(key, value);
  return parameters.toString();
}
