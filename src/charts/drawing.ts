import type { Component } from 'svelte';

interface Sized {
  readonly width: number;
  readonly height: number;
}

/**
 * One part of a figure, drawn below the one before: a scene and the component that draws it. A figure
 * brings its own components, so that a page loads the charts it shows and no others.
 */
export interface DrawingPart {
  readonly kind: string;
  // Each component takes a scene of its own kind; `drawingPart` is where the two are matched.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly component: Component<any>;
  readonly scene: Sized;
}

/** A scene with its component. The component may also take `focused`, the key of the mark that is pointed at. */
export function drawingPart<Scene extends Sized>(
  kind: string,
  component: Component<{ scene: Scene; focused?: string | null }> | Component<{ scene: Scene }>,
  scene: Scene,
): DrawingPart {
  return { kind, component, scene };
}

/** Space in px between the parts of a figure. */
export const partGap = 8;
