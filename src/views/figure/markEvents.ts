import { keyTarget } from './markKeys';

/** What a figure does when one of its marks is pointed at, focused or opened. */
export interface MarkHandlers {
  hover(key: string | null): void;
  focus(key: string | null): void;
  open(key: string): void;
  /** @returns whether the key was the figure's own */
  press(event: KeyboardEvent, key: string | null): boolean;
}

/** Listens once for a whole figure; the marks themselves know nothing of pointers and keys. */
export function markEvents(handlers: MarkHandlers) {
  return (drawing: SVGSVGElement): (() => void) => {
    const stop = new AbortController();
    const on = <K extends keyof SVGElementEventMap>(
      name: K,
      listener: (event: SVGElementEventMap[K]) => void,
    ) => drawing.addEventListener(name, listener, { signal: stop.signal });
    on('pointermove', (event) => {
      if (event.pointerType !== 'touch') handlers.hover(keyTarget(event.target));
    });
    on('focusin', (event) => handlers.focus(keyTarget(event.target)));
    // A mark that is taken away loses the focus while the page is being changed, which must not change it again.
    on('focusout', () =>
      queueMicrotask(() => {
        if (keyTarget(document.activeElement) === null) handlers.focus(null);
      }),
    );
    on('click', (event) => {
      const key = keyTarget(event.target);
      if (key !== null) handlers.open(key);
    });
    on('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (handlers.press(event, keyTarget(event.target))) event.preventDefault();
    });
    return () => stop.abort();
  };
}
