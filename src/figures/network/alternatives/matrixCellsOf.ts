import { components } from '../../../measures/network/components';
import { toNetwork } from '../../../measures/network/network';
import type { NetworkInput } from '../networkInput';
import { isTwoMode } from '../networkModes';
import type { NetworkTie } from '../networkModel';
import { degreesOf, orderNodes, type OrderedNodes } from './nodeOrder';
import { strongestFirst } from './tieWords';

/** A tie at its place in a matrix; in one with the same rows and columns each tie has two places. */
export interface PlacedTie {
  readonly key: string;
  readonly tie: NetworkTie;
  /** Its row is the tie's target. */
  readonly isTurned: boolean;
  readonly row: number;
  readonly column: number;
  /** Whether it can be pointed at. */
  readonly isMark: boolean;
}

export interface MatrixCells {
  readonly rows: OrderedNodes;
  /** `null` = the same as the rows. */
  readonly columns: OrderedNodes | null;
  /** By row, then by column. */
  readonly cells: readonly PlacedTie[];
  readonly drawnTies: number;
  readonly markedTies: number;
  /** Nodes that are tied, drawn or not, without those in small pieces that are left out. */
  readonly tiedNodes: number;
  /** Nodes in small pieces that are left out. */
  readonly smallPieces: number;
}

/** Rows, and columns, that are drawn: those of most ties. */
export const mostRows = 400;
/** Ties that can be pointed at: the strongest. */
const mostMarked = 1000;

function best(nodes: readonly number[], degrees: readonly number[]): number[] {
  return [...nodes].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b).slice(0, mostRows);
}

/** A matrix of more nodes leaves out the pieces that have no more than so many. */
const mostWithAll = 60;
const smallPiece = 3;

/** Nodes in pieces too small to show a pattern: each is a speck on the diagonal. The chosen ones stay. */
function inSmallPieces(
  tied: readonly number[],
  ties: readonly NetworkTie[],
  { model, state }: Pick<NetworkInput, 'model' | 'state'>,
): ReadonlySet<number> {
  if (tied.length <= mostWithAll) return new Set();
  const { component, sizes } = components(
    toNetwork({
      n: model.nodes.length,
      source: ties.map(({ source }) => source),
      target: ties.map(({ target }) => target),
      weight: ties.map(({ weight }) => weight),
    }),
  );
  const chosen = new Set(state.chosen.map((key) => component[model.positionOf(key)] ?? -1));
  const small = tied.filter((node) => {
    const piece = component[node] ?? -1;
    return (sizes[piece] ?? 0) <= smallPiece && !chosen.has(piece);
  });
  return new Set(small.length === tied.length ? [] : small);
}

/** Tied nodes in rows and columns, and the ties between those that are drawn. */
export function matrixCellsOf(
  ties: readonly NetworkTie[],
  input: Pick<NetworkInput, 'model' | 'groups' | 'state' | 'text'>,
): MatrixCells {
  const { model, state } = input;
  const degrees = degreesOf(model.nodes.length, ties);
  const tied = model.nodes.flatMap((_, node) => ((degrees[node] ?? 0) > 0 ? [node] : []));
  const isHub = (node: number) => model.nodes[node]?.isSecondMode === true;
  const sideOf = (nodes: readonly number[]) => orderNodes(best(nodes, degrees), degrees, input);
  const isSquare = !isTwoMode(state.nodes);
  const small = isSquare ? inSmallPieces(tied, ties, input) : new Set<number>();
  const rows = sideOf(tied.filter((node) => (isSquare ? !small.has(node) : !isHub(node))));
  const columns = isSquare ? null : sideOf(tied.filter(isHub));
  const rowOf = new Map(rows.nodes.map((node, row) => [node, row]));
  const columnOf = columns === null ? rowOf : new Map(columns.nodes.map((node, column) => [node, column]));
  const keyOf = (node: number) => model.nodes[node]?.key ?? '';
  let drawnTies = 0;
  const cells = strongestFirst(ties)
    .flatMap((tie): PlacedTie[] => {
      const places = [false, true].flatMap((isTurned): PlacedTie[] => {
        const [a, b] = isTurned ? [tie.target, tie.source] : [tie.source, tie.target];
        const [row, column] = [rowOf.get(a), columnOf.get(b)];
        if (row === undefined || column === undefined) return [];
        const key = `cell:${keyOf(a)}|${keyOf(b)}`;
        return [{ key, tie, isTurned, row, column, isMark: drawnTies < mostMarked }];
      });
      if (places.length > 0) drawnTies += 1;
      return places;
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    rows,
    columns,
    cells,
    drawnTies,
    markedTies: Math.min(drawnTies, mostMarked),
    tiedNodes: tied.length - small.size,
    smallPieces: small.size,
  };
}
