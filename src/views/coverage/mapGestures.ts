import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { moved, zoomed } from '../../charts/projections/moveView';
import type { MapView } from '../../charts/map/mapProjection';

export interface GestureHandlers {
  view(): MapView;
  /** During the gesture, once a frame at most. */
  move(view: MapView): void;
  end(): void;
}

/** A wheel alone scrolls the page, and so does one finger, unless a globe is there to be turned. */
function isOurs(event: Event, view: MapView): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent === 'function' && event instanceof TouchEvent)
    return event.touches.length > 1 || view.projection.isGlobe;
  const canMove = view.projection.isGlobe || view.zoom > 1;
  return canMove && event instanceof MouseEvent && event.button === 0;
}

/** Drag, pinch and wheel on a map: what they do to the view, whatever its projection. */
export function mapGestures(handlers: GestureHandlers) {
  return (drawing: SVGSVGElement): (() => void) => {
    let last: ZoomTransform = zoomIdentity;
    let frame = 0;
    let pending: MapView | null = null;
    const show = (view: MapView) => {
      pending = view;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (pending !== null) handlers.move(pending);
        pending = null;
      });
    };
    const behaviour = zoom<SVGSVGElement, unknown>()
      .filter((event: Event) => isOurs(event, handlers.view()))
      .on('start', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => (last = transform))
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const width = drawing.clientWidth || 1;
        const view = pending ?? handlers.view();
        const factor = transform.k / last.k;
        show(
          factor === 1
            ? moved(view, (last.x - transform.x) / width, (last.y - transform.y) / width)
            : zoomed(view, factor),
        );
        last = transform;
      })
      .on('end', () => {
        if (frame !== 0) cancelAnimationFrame(frame);
        frame = 0;
        if (pending !== null) handlers.move(pending);
        pending = null;
        handlers.end();
      });
    const target = select(drawing);
    target.call(behaviour).on('dblclick.zoom', null);
    return () => {
      cancelAnimationFrame(frame);
      target.on('.zoom', null);
    };
  };
}
