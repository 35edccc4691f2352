import { diagramFrame } from '../../../charts/network/diagramFrame';
import type { DiagramScene } from '../../../charts/network/diagramScene';
import { hitTest, reach, type Hit } from './hitTest';
import { inside, movedTo, type Point, type PointerWork } from './pointerWork';
import type { StageActions } from './stageActions';

interface PointerParts {
  readonly scene: () => DiagramScene;
  readonly isSelecting: () => boolean;
  /** Element that pointers are followed on. */
  readonly element: () => Element | undefined;
  readonly actions: () => Pick<StageActions, 'select' | 'place'>;
  /** Says what was done. */
  readonly onselected: (count: number) => void;
  readonly onmoved: (name: string) => void;
}

/** A pressed pointer that moves a node or draws a line around some. */
export class StagePointer {
  work = $state.raw<PointerWork | null>(null);
  /** The press that ends is no click. */
  hasDragged = false;

  constructor(private readonly parts: PointerParts) {}

  pointOf({ clientX, clientY }: MouseEvent): Point {
    const box = this.parts.element()?.getBoundingClientRect();
    return [clientX - (box?.left ?? 0), clientY - (box?.top ?? 0)];
  }

  /** What lies under a pointer, further around a finger. */
  hit(event: MouseEvent): Hit {
    const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    return hitTest(this.parts.scene(), ...this.pointOf(event), isFinger ? reach.finger : reach.pointer);
  }

  press(event: PointerEvent): void {
    this.hasDragged = false;
    if (event.button !== 0 || event.ctrlKey || event.metaKey) return;
    const point = this.pointOf(event);
    const isFinger = event.pointerType === 'touch';
    if (this.parts.isSelecting() || (event.shiftKey && !isFinger))
      this.work = { kind: 'lasso', points: [point] };
    else if (!isFinger) {
      const { node } = this.hit(event);
      if (node !== null) this.work = { kind: 'node', node, at: point, hasMoved: false };
    }
    if (this.work === null) return;
    this.parts.element()?.setPointerCapture(event.pointerId);
    // A drag would select text.
    event.preventDefault();
  }

  /** @returns whether the pointer is at work, and points at nothing */
  move(event: PointerEvent): boolean {
    if (this.work === null) return false;
    this.work = movedTo(this.work, this.pointOf(event));
    return true;
  }

  release(): void {
    const { work: ended, parts } = this;
    this.work = null;
    if (ended === null) return;
    const { input } = parts.scene();
    if (ended.kind === 'lasso') {
      this.hasDragged = true;
      const keys = inside(ended.points, parts.scene());
      parts.onselected(keys.length);
      parts.actions().select(keys);
    } else if (ended.hasMoved) {
      this.hasDragged = true;
      const [x, y] = diagramFrame(input).toLayout(...ended.at);
      parts.onmoved(input.nodes[ended.node.index]?.name ?? '');
      parts.actions().place(ended.node.key, { x, y });
    }
  }

  cancel(): void {
    this.work = null;
  }
}
