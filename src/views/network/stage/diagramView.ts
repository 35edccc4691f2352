import type { DiagramView } from '../../../charts/network/diagramInput';
import { wholeView } from '../../../charts/network/diagramFrame';
import { mostDiagramZoom } from '../../../figures/state/networkState';

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** A view that shows nothing beyond the drawing; `null` = all of it. */
export function limited({ x, y, zoom }: DiagramView): DiagramView | null {
  const enlarged = within(zoom, 1, mostDiagramZoom);
  if (enlarged < 1.001) return null;
  const half = 0.5 / enlarged;
  return { x: within(x, half, 1 - half), y: within(y, half, 1 - half), zoom: enlarged };
}

/** A view enlarged by a factor about a point, in shares of what it shows: its middle unless given. */
export function zoomed(
  view: DiagramView | null,
  factor: number,
  [x, y]: readonly [number, number] = [0.5, 0.5],
): DiagramView | null {
  const from = view ?? wholeView;
  const zoom = Math.min(mostDiagramZoom, from.zoom * factor);
  const left = (share: number) => (share - 0.5) * (1 / from.zoom - 1 / zoom);
  return limited({ x: from.x + left(x), y: from.y + left(y), zoom });
}

/** A view moved by shares of what it shows. */
export function moved(view: DiagramView | null, x: number, y: number): DiagramView | null {
  const from = view ?? wholeView;
  return limited({ ...from, x: from.x + x / from.zoom, y: from.y + y / from.zoom });
}

/** A view with a point in px of what it shows in its middle, unless it is in sight already. */
export function revealing(
  view: DiagramView | null,
  [x, y]: readonly [number, number],
  width: number,
  height: number,
): DiagramView | null {
  const margin = 24;
  if (view === null) return view;
  if (x > margin && y > margin && x < width - margin && y < height - margin) return view;
  return moved(view, x / width - 0.5, y / height - 0.5);
}
