import { faintNode } from '../../../charts/network/nodeMarks';
import { paintDiagram, type FontOf } from '../../../charts/network/paintDiagram';
import { diagramScene, type DiagramScene } from '../../../charts/network/diagramScene';
import { wholeView } from '../../../charts/network/diagramFrame';
import type { DiagramView } from '../../../charts/network/diagramInput';
import { liftedScene } from './lifted';

/** Nodes and ties up to which every frame of a gesture is painted anew. */
const mostAnew = 1_500;

/** A scene with a part of it left out; what is not asked for is not worked out. */
const bare = (scene: DiagramScene, without: Partial<DiagramScene>): DiagramScene =>
  Object.assign(Object.create(scene) as object, without) as DiagramScene;

/** Paints scenes on a canvas; of a large one that is moved, and below what is lifted out, only its picture. */
export class Painter {
  /** Picture of the last scene while it is moved. */
  private picture: HTMLCanvasElement | null = null;
  private painted: DiagramScene | null = null;
  /** Marks of a scene without names and background, which are faint while one is pointed at. */
  private marks: { readonly scene: DiagramScene; readonly picture: HTMLCanvasElement } | null = null;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly fontOf: FontOf,
  ) {}

  /** Paints all of a scene, or what is pointed at with its surroundings over the faint rest. */
  paint(scene: DiagramScene, marked: string | null, density: number): void {
    this.picture = null;
    const lifted = marked === null ? null : liftedScene(scene, marked);
    if (lifted !== null) {
      this.lift(scene, lifted, marked, density);
      return;
    }
    const context = this.clear(scene, density);
    const isFirst = this.painted === null && this.marks === null;
    if (context !== null) paintDiagram(context, scene, { fontOf: this.fontOf, hasNames: !isFirst });
    this.painted = scene;
    // Marks are shown at once, their names a frame later.
    if (isFirst)
      requestAnimationFrame(() => {
        if (this.painted === scene) this.paint(scene, null, density);
      });
  }

  /** Paints a view while it changes: anew where that is fast enough, otherwise the picture of the last scene. */
  follow(view: DiagramView | null, last: DiagramScene, density: number): void {
    const { input } = last;
    if (input.nodes.length + input.ties.length <= mostAnew) {
      this.paint(diagramScene({ ...input, view }), null, density);
      return;
    }
    if (this.picture === null) {
      if (this.painted !== last) this.paint(last, null, density);
      this.picture = this.copy();
    }
    const context = this.clear(last, density);
    const from = input.view ?? wholeView;
    const to = view ?? wholeView;
    const { width, height } = last;
    const scale = to.zoom / from.zoom;
    const left = width / 2 + (from.x - to.x) * width * to.zoom - (width / 2) * scale;
    const top = height / 2 + (from.y - to.y) * height * to.zoom - (height / 2) * scale;
    context?.drawImage(this.picture, left, top, width * scale, height * scale);
  }

  private lift(scene: DiagramScene, lifted: DiagramScene, marked: string | null, density: number): void {
    const { fontOf } = this;
    let context = this.clear(scene, density);
    if (context === null) return;
    if (this.marks?.scene !== scene || this.marks.picture.width !== this.canvas.width) {
      paintDiagram(context, bare(scene, { background: [] }), { fontOf, hasNames: false });
      this.marks = { scene, picture: this.copy() };
      context = this.clear(scene, density) ?? context;
    }
    this.painted = null;
    paintDiagram(context, bare(scene, { nodes: [], ties: [] }), { fontOf, hasNames: false });
    context.globalAlpha = faintNode;
    context.drawImage(this.marks.picture, 0, 0, scene.width, scene.height);
    context.globalAlpha = 1;
    paintDiagram(context, lifted, { fontOf, marked });
  }

  private copy(): HTMLCanvasElement {
    const copy = document.createElement('canvas');
    copy.width = this.canvas.width;
    copy.height = this.canvas.height;
    copy.getContext('2d')?.drawImage(this.canvas, 0, 0);
    return copy;
  }

  private clear({ width, height }: DiagramScene, density: number): CanvasRenderingContext2D | null {
    const context = this.canvas.getContext('2d');
    const [across, down] = [Math.round(width * density), Math.round(height * density)];
    if (this.canvas.width !== across || this.canvas.height !== down) {
      this.canvas.width = across;
      this.canvas.height = down;
    }
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, across, down);
    context?.setTransform(density, 0, 0, density, 0, 0);
    return context;
  }
}
