/** An object without one of its keys. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: left, ...rest } = object;
  void left;
  return rest;
}
