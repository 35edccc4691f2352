import type { LineMark, TextMark } from '../scene';
import { diagramFrame, wholeView } from './diagramFrame';
import type { BackgroundShape, DiagramInput } from './diagramInput';
import type { NodeMark, TieMark } from './diagramMarks';
import { nodeLabels, type NodeLabels } from './nodeLabels';
import { nodeMarks } from './nodeMarks';
import { tieMarks } from './tieMarks';

/** A node-link diagram as plain data; ties are drawn first, then nodes, then labels. */
export interface DiagramScene {
  readonly width: number;
  readonly height: number;
  readonly background: readonly BackgroundShape[];
  /** Where the background lies. */
  readonly backgroundAt: { readonly x: number; readonly y: number; readonly scale: number };
  readonly ties: readonly TieMark[];
  /** The largest first, so that small ones lie on top. */
  readonly nodes: readonly NodeMark[];
  readonly labels: readonly TextMark[];
  /** Lines from names that stand further out to their marks. */
  readonly leaders: readonly LineMark[];
  /** Every tie is a mark that can be found; of very many only their nodes are. */
  readonly hasTieMarks: boolean;
  /** A part of the drawing is looked at, and what is outside is cut off. */
  readonly isCut: boolean;
  readonly ink: string;
  readonly surface: string;
  /** What it was calculated from, for a stage on which the view changes. */
  readonly input: DiagramInput;
}

const mostTieMarks = 2_000;

/** Nodes as shapes, ties as lines, and as many names as have room. */
export function diagramScene(input: DiagramInput): DiagramScene {
  const { width, height, palette, background = [] } = input;
  const frame = diagramFrame(input);
  const { x, y, zoom } = frame.view;
  const places = input.nodes.map((node) => frame.toPixel(node.x, node.y));
  const nodes = nodeMarks(input, places);
  const ties = tieMarks(input, places);
  // Finding places for names takes as long as all the rest: a stage can show the marks before them.
  let found: NodeLabels | null = null;
  const names = () => (found ??= nodeLabels(input, nodes, ties));
  return {
    width,
    height,
    background,
    backgroundAt: { x: width / 2 - x * width * zoom, y: height / 2 - y * height * zoom, scale: zoom },
    ties,
    nodes,
    get labels() {
      return names().labels;
    },
    get leaders() {
      return names().leaders;
    },
    hasTieMarks: input.ties.length <= mostTieMarks,
    isCut: input.view !== null && (zoom !== 1 || x !== wholeView.x || y !== wholeView.y),
    ink: palette.colour.ink,
    surface: palette.colour.surface,
    input,
  };
}
