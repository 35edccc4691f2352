import type { Attachment } from 'svelte/attachments';

/** Pixels that a pointer moves before it drags; less is a click. */
const threshold = 6;
/** Distance to the edge of the window, and step in px, at which the page scrolls along. */
const edge = 56;
const scrollStep = 14;

interface Drag {
  readonly id: string;
  readonly pointer: number;
  readonly startY: number;
  isMoving: boolean;
}

/**
 * Puts the items of a list into another order by pointer. A mouse takes an item anywhere but on its
 * controls, a finger by its handle, so that the page can still be scrolled.
 */
export class DragOrder {
  /** The item that is dragged, and the place from 0 that it would have. */
  moved = $state.raw<{ readonly id: string; readonly to: number } | null>(null);
  private drag: Drag | null = null;

  /** @param onmove the item was dropped at a place from 0 */
  constructor(private readonly onmove: (id: string, to: number) => void) {}

  readonly attachment: Attachment<HTMLElement> = (list) => {
    const on = (type: string, hear: (event: PointerEvent) => void) =>
      list.addEventListener(type, hear as EventListener);
    on('pointerdown', (event) => this.take(event));
    on('pointermove', (event) => this.follow(event, list));
    on('pointerup', () => this.drop());
    on('pointercancel', () => this.leave());
    const onkeydown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') this.leave();
    };
    // The click that ends a drag is no click on what is under the pointer.
    const onclick = (event: MouseEvent) => {
      if (!this.hasJustDropped) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', onkeydown);
    list.addEventListener('click', onclick, true);
    return () => removeEventListener('keydown', onkeydown);
  };

  private hasJustDropped = false;

  private take(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const id = event.target.closest<HTMLElement>('[data-item]')?.dataset['item'];
    const isHandle = event.target.closest('[data-handle]') !== null;
    const isControl =
      event.target.closest('button:not([data-block]), a, input, select, textarea, label') !== null;
    if (id === undefined || (!isHandle && (event.pointerType !== 'mouse' || isControl))) return;
    this.drag = { id, pointer: event.pointerId, startY: event.clientY, isMoving: false };
  }

  private follow(event: PointerEvent, list: HTMLElement): void {
    const { drag } = this;
    if (drag?.pointer !== event.pointerId) return;
    if (!drag.isMoving) {
      if (Math.abs(event.clientY - drag.startY) < threshold) return;
      drag.isMoving = true;
      list.setPointerCapture(drag.pointer);
    }
    event.preventDefault();
    if (event.clientY < edge) scrollBy(0, -scrollStep);
    else if (event.clientY > innerHeight - edge) scrollBy(0, scrollStep);
    const others = [...list.querySelectorAll<HTMLElement>('[data-item]')].filter(
      ({ dataset }) => dataset['item'] !== drag.id,
    );
    const to = others.filter((item) => {
      const { top, height } = item.getBoundingClientRect();
      return event.clientY > top + height / 2;
    }).length;
    if (this.moved?.to !== to) this.moved = { id: drag.id, to };
  }

  private drop(): void {
    const { moved, drag } = this;
    this.leave();
    if (drag?.isMoving !== true || moved === null) return;
    this.hasJustDropped = true;
    setTimeout(() => (this.hasJustDropped = false));
    this.onmove(moved.id, moved.to);
  }

  private leave(): void {
    this.drag = null;
    this.moved = null;
  }
}
