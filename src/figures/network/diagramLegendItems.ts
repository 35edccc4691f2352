import type { LegendItem } from '../../charts/network/diagramLegend';
import type { Drawn } from './diagramParts';
import type { NetworkInput } from './networkInput';

/** Groups with how many of their nodes are drawn, kinds of nodes, and kinds of ties, as far as they occur. */
export function diagramLegendItems(input: NetworkInput, { nodes, ties }: Drawn): LegendItem[] {
  const { model, groups, state, text } = input;
  const words = text.words.network;
  const isDrawn = new Set(nodes);
  const sized = groups.groups.map((group) => ({
    ...group,
    drawn: group.nodes.filter((node) => isDrawn.has(node)).length,
  }));
  const named = sized.filter(({ slot, drawn }) => slot !== null && drawn > 0);
  const others = sized.filter(({ slot, drawn }) => slot === null && drawn > 0);
  const unknown = nodes.filter(
    (node) => (groups.groupOf[node] ?? -1) < 0 && model.nodes[node]?.isSecondMode !== true,
  );
  const paren = (n: number) => text.words.join.paren(text.number(n));
  const secondKinds = new Set(
    model.nodes.flatMap(({ kind, isSecondMode }) =>
      isSecondMode ? (kind === 'series' ? 'conference' : kind) : [],
    ),
  );
  const drawnTies = ties.flatMap((i) => model.ties[i] ?? []);
  return [
    ...(named.length > 0 && state.group === 'community'
      ? [{ kind: 'heading', text: words.communitiesOf } as const]
      : []),
    ...named.map(({ slot, name, drawn }): LegendItem => ({
      kind: 'group',
      slot,
      text: name,
      end: paren(drawn),
    })),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'group',
            slot: null,
            text: words.otherGroups(others.length, text.number(others.length)),
            end: paren(others.reduce((sum, { drawn }) => sum + drawn, 0)),
          } as const,
        ]),
    ...(unknown.length === 0 || state.group === 'community'
      ? []
      : [
          {
            kind: 'group',
            slot: null,
            text: state.group === 'type' ? words.untyped : words.noSeat,
            end: paren(unknown.length),
          } as const,
        ]),
    ...(secondKinds.size === 0
      ? []
      : [
          {
            kind: 'second-mode',
            text: text.list([...secondKinds].map((kind) => words.secondMode[kind] ?? kind)),
          } as const,
        ]),
    ...(drawnTies.some(({ source, target }) => groups.groupOf[source] !== groups.groupOf[target])
      ? [{ kind: 'between', text: words.betweenGroups } as const]
      : []),
    ...(drawnTies.some(({ isDated }) => !isDated)
      ? [{ kind: 'ring', text: words.reportedTie } as const]
      : []),
  ];
}
