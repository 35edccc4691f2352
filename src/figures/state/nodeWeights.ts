import type { StateField } from './stateSchema';

/** Weights of nodes that a reader has set, by the id of the node. */
export type NodeWeights = Readonly<Record<string, number>>;

const part = /^([^:~]+):(\d{1,4}(?:\.\d{1,2})?)$/;

/** An id may hold what parts the list; then it is written as in an address. */
const written = (id: string) => id.replace(/[%:~]/g, encodeURIComponent).replaceAll('~', '%7E');

function read(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** `ties:25~convening:37.5`: nodes with their weights. */
export const nodeWeights: StateField<NodeWeights> = {
  initial: {},
  parse: (value) => {
    const entries: [string, number][] = [];
    for (const text of value.split('~').filter(Boolean)) {
      const match = part.exec(text);
      const id = read(match?.[1] ?? '');
      if (match === null || id === undefined) return undefined;
      entries.push([id, Number(match[2])]);
    }
    return Object.fromEntries(entries);
  },
  format: (weights) =>
    Object.entries(weights)
      .map(([node, weight]) => `${written(node)}:${Number(weight.toFixed(2))}`)
      .join('~'),
};

/** Ids of nodes, joined like their weights. */
export const nodeIds: StateField<readonly string[]> = {
  initial: [],
  parse: (value) => {
    const ids = value.split('~').filter(Boolean).map(read);
    return ids.every((id) => id !== undefined) ? ids : undefined;
  },
  format: (ids) => ids.map(written).join('~'),
};
