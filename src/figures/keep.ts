const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * What was made of records for a key, made once while the records stay the same. The key names
 * everything else that it depends on, and what it is.
 */
export function keep<T>(records: object, key: string, make: () => T): T {
  const known = kept.get(records) ?? new Map<string, unknown>();
  kept.set(records, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}
