const separator = '\u0000';

/** Whole names without spaces in order, each with the entity that bears it. */
export type NameTable = readonly string[];

export function nameTable(names: Iterable<readonly [name: string, entity: number]>): NameTable {
  return Array.from(names, ([name, entity]) => name + separator + entity).sort();
}

/** The entities whose name is or begins with the text. */
export function* namesBeginning(
  table: NameTable,
  text: string,
): Generator<{ readonly entity: number; readonly isWhole: boolean }> {
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  for (let at = low; table[at]?.startsWith(text) === true; at++) {
    const entry = table[at] ?? '';
    const end = entry.lastIndexOf(separator);
    yield { entity: Number(entry.slice(end + 1)), isWhole: end === text.length };
  }
}
