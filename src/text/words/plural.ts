/** The English form for one or for many. */
export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}
