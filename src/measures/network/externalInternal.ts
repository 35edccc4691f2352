import type { Network } from './network';

/** How many ties lead out of groups and how many stay within. */
export interface ExternalInternal {
  readonly external: number;
  readonly internal: number;
  /** (external - internal) / (external + internal), -1 to 1; `null` without ties. */
  readonly index: number | null;
}

/** E-I index of a network, of its groups and of its nodes, by one partition. */
export interface ExternalInternalIndices {
  readonly overall: ExternalInternal;
  /** By group number. A tie between two groups is external to both. */
  readonly ofGroups: readonly ExternalInternal[];
  /** By node number. */
  readonly ofNodes: readonly ExternalInternal[];
  /** Nodes whose group is not known. */
  readonly unknownNodes: number;
  /** Ties left out because the group of an end is not known. */
  readonly unknownTies: number;
}

/**
 * E-I index by Krackhardt and Stern (1988) over distinct ties, whatever their weight.
 *
 * @param groups group of each node, -1 = not known
 */
export function externalInternal({ n, ties }: Network, groups: ArrayLike<number>): ExternalInternalIndices {
  const known = Array.from(groups);
  const all = new Tally(1);
  const ofGroups = new Tally(known.reduce((most, group) => Math.max(most, group + 1), 0));
  const ofNodes = new Tally(n);
  let unknownTies = 0;
  ties.source.forEach((from, tie) => {
    const to = ties.target[tie]!;
    const [a, b] = [known[from]!, known[to]!];
    if (a < 0 || b < 0) {
      unknownTies++;
      return;
    }
    const isExternal = a !== b;
    all.add(0, isExternal);
    for (const group of new Set([a, b])) ofGroups.add(group, isExternal);
    for (const node of [from, to]) ofNodes.add(node, isExternal);
  });
  return {
    overall: all.result()[0]!,
    ofGroups: ofGroups.result(),
    ofNodes: ofNodes.result(),
    unknownNodes: known.filter((group) => group < 0).length,
    unknownTies,
  };
}

class Tally {
  readonly #external: Int32Array;
  readonly #internal: Int32Array;

  constructor(size: number) {
    this.#external = new Int32Array(size);
    this.#internal = new Int32Array(size);
  }

  add(place: number, isExternal: boolean): void {
    (isExternal ? this.#external : this.#internal)[place]!++;
  }

  result(): ExternalInternal[] {
    return Array.from(this.#external, (external, place) => {
      const internal = this.#internal[place]!;
      const sum = external + internal;
      return { external, internal, index: sum === 0 ? null : (external - internal) / sum };
    });
  }
}
