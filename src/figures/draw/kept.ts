const kept = new WeakMap<object, Map<string, Promise<unknown>>>();

/** Results that one owner keeps at once; the one that was asked for longest ago goes first. */
const most = 60;

/**
 * What was made for an owner under a key, made once: figures of one report that rest on the same answers or
 * the same calculation share it. The key names everything that it depends on beside the owner. What failed
 * is made again when it is next asked for.
 */
export function keptFor<T>(owner: object, key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(owner) ?? new Map<string, Promise<unknown>>();
  kept.set(owner, known);
  const found = known.get(key) as Promise<T> | undefined;
  const promise = found ?? make();
  known.delete(key);
  known.set(key, promise);
  if (found === undefined)
    promise.catch(() => {
      if (known.get(key) === promise) known.delete(key);
    });
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return promise;
}
