import type { NetworkInput } from '../networkInput';
import type { MatrixCells } from './matrixCellsOf';
import { framedNotes, framedSubtitle } from './networkFrame';
import type { ShownTies } from './shownTies';

/** How many of all pairs are tied: bodies with each other, or with what they take part in. */
export function matrixTitle(
  { ties, nodes }: ShownTies,
  { columns }: MatrixCells,
  { model, text }: NetworkInput,
): string {
  const n = nodes.length;
  const hubs = nodes.filter((node) => model.nodes[node]?.isSecondMode === true).length;
  const pairs = columns === null ? (n * (n - 1)) / 2 : hubs * (n - hubs);
  const share = ties.length / pairs;
  return text.words.networkForms.matrix.title(
    text.number(ties.length),
    text.number(pairs),
    text.share(share, share < 0.1 ? 1 : 0),
  );
}

export function matrixSubtitle(input: NetworkInput): string {
  const words = input.text.words.networkForms.matrix;
  const order = words.order[input.state.group] ?? '';
  const said = (words.sides[input.state.nodes] ?? words.both)(order);
  return framedSubtitle([], input) + input.text.words.join.clause + said;
}

export function matrixNotes(shown: ShownTies, placed: MatrixCells, input: NetworkInput): string[] {
  const { rows, columns, drawnTies, markedTies, tiedNodes, smallPieces } = placed;
  const { state, text } = input;
  const words = text.words.networkForms.matrix;
  const drawn = rows.nodes.length + (columns?.nodes.length ?? 0);
  return [
    ...(smallPieces > 0 ? [words.smallPieces(smallPieces, text.number(smallPieces))] : []),
    ...(drawn < tiedNodes
      ? [
          words.notDrawn(
            text.number(drawn),
            text.number(tiedNodes),
            text.number(drawnTies),
            text.number(shown.ties.length),
          ),
        ]
      : []),
    ...(markedTies < drawnTies ? [words.notOpened(text.number(markedTies))] : []),
    ...(columns === null && rows.groups.length > 1 ? [words.blocks[state.group] ?? ''] : []),
    ...(state.group === 'community' ? [text.words.network.notes.communities] : []),
    ...framedNotes(shown, input),
  ];
}
