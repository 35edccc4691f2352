import { paintDiagram, type FontOf } from '../../../charts/network/paintDiagram';
import { diagramScene, type DiagramScene } from '../../../charts/network/diagramScene';
import { wholeView } from '../../../charts/network/diagramFrame';
import type { DiagramView } from '../../../charts/network/diagramInput';

/** Nodes and ties up to which every frame of a gesture is painted anew. */
const mostAnew = 1_500;

/** Paints scenes on a canvas; while a large one is being moved, only its picture is. */
export class Painter {
  private picture: HTMLCanvasElement | null = null;
  private painted: DiagramScene | null = null;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly fontOf: FontOf,
  ) {}

  /** Paints all of a scene. */
  paint(scene: DiagramScene, marked: string | null, density: number): void {
    const context = this.clear(scene, density);
    if (context === null) return;
    paintDiagram(context, scene, { fontOf: this.fontOf, marked });
    this.painted = marked === null ? scene : null;
    this.picture = null;
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
