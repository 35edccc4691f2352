import type { StateField } from './stateSchema';

/** Weights of nodes that a reader has set, by the id of the node. */
export type NodeWeights = Readonly<Record<string, number>>;

const part = /^([^:~]+):(\d{1,4}(?:\.\d{1,2})?)$/;

/** `ties:25~convening:37.5`: nodes with their weights. */
export const nodeWeights: StateField<NodeWeights> = {
  initial: {},
  parse: (value) => {
    const entries: [string, number][] = [];
    for (const text of value.split('~').filter(Boolean)) {
      const match = part.exec(text);
      if (match?.[1] === undefined) return undefined;
      entries.push([match[1], Number(match[2])]);
    }
    return Object.fromEntries(entries);
  },
  format: (weights) =>
    Object.entries(weights)
      .map(([node, weight]) => `${node}:${Number(weight.toFixed(2))}`)
      .join('~'),
};
