import type { DiagramInput } from '../../../charts/network/diagramInput';

/** The input with the surroundings of a node, or the two ends of a tie, lifted out of the rest. */
export function lifted(input: DiagramInput, key: string | null): DiagramInput {
  if (key === null) return input;
  const node = input.nodes.findIndex((one) => one.key === key);
  const ties = input.ties.filter((tie) =>
    node < 0 ? tie.key === key : tie.source === node || tie.target === node,
  );
  if (node < 0 && ties.length === 0) return input;
  const keys = ties.flatMap(({ source, target }) =>
    [source, target].flatMap((end) => input.nodes[end]?.key ?? []),
  );
  return {
    ...input,
    emphasised: new Set([...keys, ...(node < 0 ? [] : [key])]),
    emphasisedTies: new Set(ties.map((tie) => tie.key)),
  };
}
