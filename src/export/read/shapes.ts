/** An object of JSON whose fields are not known yet. */
export type Thing = Readonly<Record<string, unknown>>;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const usualLength = 200;

/** A text that is not longer than it may be. */
export function isShort(value: unknown, longest = usualLength): value is string {
  return typeof value === 'string' && value.length <= longest;
}
