import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { DiagramView } from '../../../charts/network/diagramInput';
import { wholeView } from '../../../charts/network/diagramFrame';
import { mostDiagramZoom } from '../../../figures/state/networkState';
import { limited } from './diagramView';

export interface StageHandlers {
  view(): DiagramView | null;
  /** Whether a press of the button begins something else, such as moving a node or selecting. */
  isTaken(event: MouseEvent): boolean;
  /** During a gesture, once a frame at most. */
  move(view: DiagramView | null): void;
  end(): void;
}

/** A wheel alone scrolls the page, and so does one finger, as on a map. */
function isOurs(event: Event, { view, isTaken }: StageHandlers): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent === 'function' && event instanceof TouchEvent) return event.touches.length > 1;
  return view() !== null && event instanceof MouseEvent && event.button === 0 && !isTaken(event);
}

/** A notch of a mouse wheel, in px or lines; the pinch of a touch pad comes in smaller steps, which count more. */
const notch = 40;

function wheelStep({ deltaY, deltaMode }: WheelEvent): number {
  const px = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * notch;
  return -px * (Math.abs(px) < notch ? 0.01 : 0.003);
}

/** Drag, pinch and wheel on a diagram: what they do to its view. */
export function stageGestures(handlers: StageHandlers) {
  return (stage: SVGSVGElement): (() => void) => {
    let frame = 0;
    let pending: { readonly view: DiagramView | null } | null = null;
    const show = () => {
      frame = 0;
      if (pending !== null) handlers.move(pending.view);
      pending = null;
    };
    const size = () => [stage.clientWidth || 1, stage.clientHeight || 1] as const;
    const target = select(stage);
    /** The gesture goes on from the view that keys or buttons have left. */
    const takeOver = () => {
      const [width, height] = size();
      const { x, y, zoom: k } = handlers.view() ?? wholeView;
      target.property(
        '__zoom',
        zoomIdentity.translate(width / 2 - x * width * k, height / 2 - y * height * k).scale(k),
      );
    };
    const behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, mostDiagramZoom])
      .extent(() => [[0, 0], [...size()]])
      .wheelDelta(wheelStep)
      .filter((event: Event) => {
        const isMine = isOurs(event, handlers);
        if (isMine && frame === 0 && pending === null) takeOver();
        return isMine;
      })
      .on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const [width, height] = size();
        pending = {
          view: limited({ x: (width / 2 - x) / (width * k), y: (height / 2 - y) / (height * k), zoom: k }),
        };
        frame ||= requestAnimationFrame(show);
      })
      .on('end', () => {
        cancelAnimationFrame(frame);
        show();
        handlers.end();
      });
    target.call(behaviour).on('dblclick.zoom', null);
    return () => {
      cancelAnimationFrame(frame);
      target.on('.zoom', null);
    };
  };
}
