import { markerPath } from '../parts/markerPath';
import type { LineMark, TextMark } from '../scene';
import type { NodeMark, TieMark } from './diagramMarks';
import type { DiagramScene } from './diagramScene';

/** Families of fonts for a language; without one those of the figure. */
export type FontOf = (language: string | undefined) => string;

const paths = new Map<string, Path2D>();
const mostPaths = 2_000;

/** Markers as canvas paths, made once each. */
function markerOf(shape: string, size: number): Path2D {
  const key = `${shape} ${size}`;
  const known = paths.get(key);
  if (known !== undefined) return known;
  if (paths.size >= mostPaths) paths.clear();
  const path = new Path2D(markerPath(shape, size));
  paths.set(key, path);
  return path;
}

const dashOf = (dash: string | undefined) => (dash === undefined ? [] : dash.split(' ').map(Number));

/** Ties that look alike are one path: a line each would take several times as long. */
function paintTies(context: CanvasRenderingContext2D, ties: readonly TieMark[]): void {
  const alike = new Map<string, TieMark[]>();
  for (const tie of ties) {
    const look = `${tie.colour} ${tie.width} ${tie.opacity} ${tie.dash ?? ''}`;
    const list = alike.get(look);
    if (list === undefined) alike.set(look, [tie]);
    else list.push(tie);
  }
  for (const list of alike.values()) {
    const [first] = list;
    if (first === undefined) continue;
    context.globalAlpha = first.opacity;
    context.strokeStyle = first.colour;
    context.lineWidth = first.width;
    context.setLineDash(dashOf(first.dash));
    context.beginPath();
    for (const { x1, y1, x2, y2 } of list) {
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
    }
    context.stroke();
  }
  context.setLineDash([]);
}

function paintLines(context: CanvasRenderingContext2D, lines: readonly LineMark[]): void {
  for (const { x1, y1, x2, y2, colour, width } of lines) {
    context.strokeStyle = colour;
    context.lineWidth = width ?? 1;
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
}

function paintRings(context: CanvasRenderingContext2D, { ties, surface }: DiagramScene): void {
  context.lineWidth = 1.25;
  context.fillStyle = surface;
  for (const { ring, colour, opacity } of ties) {
    if (ring === null) continue;
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(ring.x, ring.y, ring.radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}

function paintNode(context: CanvasRenderingContext2D, node: NodeMark): void {
  const path = markerOf(node.shape, node.size);
  context.globalAlpha = node.opacity;
  context.fillStyle = node.fill;
  context.strokeStyle = node.stroke;
  context.lineWidth = node.strokeWidth;
  context.translate(node.x, node.y);
  context.fill(path);
  context.stroke(path);
  context.translate(-node.x, -node.y);
}

function paintText(context: CanvasRenderingContext2D, mark: TextMark, fontOf: FontOf): void {
  const font = `${mark.weight ?? 400} ${mark.size}px ${fontOf(mark.language)}`;
  // Setting a font is costly even where it is the same.
  if (context.font !== font) context.font = font;
  context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
  context.textBaseline = 'alphabetic';
  if (mark.halo !== undefined) {
    context.strokeStyle = mark.halo;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeText(mark.text, mark.x, mark.y);
  }
  context.fillStyle = mark.colour;
  context.fillText(mark.text, mark.x, mark.y);
}

function paintBackground(context: CanvasRenderingContext2D, scene: DiagramScene): void {
  const { x, y, scale } = scene.backgroundAt;
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.lineWidth = 0.5 / scale;
  for (const { path, fill, stroke } of scene.background) {
    const shape = new Path2D(path);
    context.fillStyle = fill;
    context.strokeStyle = stroke;
    context.fill(shape);
    context.stroke(shape);
  }
  context.restore();
}

/** The mark that is pointed at, with an outline in ink. */
function paintMarked(context: CanvasRenderingContext2D, scene: DiagramScene, key: string): void {
  const tie = scene.ties.find((one) => one.key === key);
  context.strokeStyle = scene.ink;
  if (tie !== undefined) {
    context.lineWidth = Math.max(2, tie.width);
    context.beginPath();
    context.moveTo(tie.x1, tie.y1);
    context.lineTo(tie.x2, tie.y2);
    context.stroke();
  }
  const node = scene.nodes.find((one) => one.key === key);
  if (node === undefined) return;
  context.lineWidth = 2;
  context.translate(node.x, node.y);
  context.stroke(markerOf(node.shape, node.size + 2));
  context.translate(-node.x, -node.y);
}

export interface PaintOptions {
  readonly fontOf: FontOf;
  readonly marked?: string | null;
  /** Whether names are painted, too. */
  readonly hasNames?: boolean;
}

/** Paints what `Diagram.svelte` draws, in px of the scene, over whatever is there. */
export function paintDiagram(
  context: CanvasRenderingContext2D,
  scene: DiagramScene,
  { fontOf, marked = null, hasNames = true }: PaintOptions,
): void {
  context.save();
  if (scene.background.length > 0) paintBackground(context, scene);
  paintTies(context, scene.ties);
  paintRings(context, scene);
  for (const node of scene.nodes) paintNode(context, node);
  context.globalAlpha = 1;
  if (marked !== null) paintMarked(context, scene, marked);
  if (hasNames) {
    paintLines(context, scene.leaders);
    for (const label of scene.labels) paintText(context, label, fontOf);
  }
  context.restore();
}
