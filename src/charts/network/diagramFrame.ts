import type { DiagramInput, DiagramView } from './diagramInput';
import { widestRadius } from './nodeRadius';

/** From positions of a layout to px of a drawing and back. */
export interface DiagramFrame {
  readonly view: DiagramView;
  toPixel(x: number, y: number): readonly [x: number, y: number];
  toLayout(x: number, y: number): readonly [x: number, y: number];
}

/** How much more one direction may be enlarged than the other to fill a drawing. */
const mostStretch = 2.4;

/** Px a unit of the layout at the most: a few nodes do not fill a drawing. */
const mostScale = 4;

/** A view of all of a drawing. */
export const wholeView: DiagramView = { x: 0.5, y: 0.5, zoom: 1 };

type FrameInput = Pick<DiagramInput, 'width' | 'height' | 'extent' | 'view' | 'background'>;

/** Where the extent lies in the whole drawing: turned on its side where that fills it better. */
function wholeOf({ width, height, extent, background }: FrameInput) {
  const [left, top, right, bottom] = extent;
  if (background !== undefined) return { isTurned: false, scale: [1, 1], offset: [0, 0], left: 0, top: 0 };
  const edge = widestRadius(width, height) + 4;
  const room = [Math.max(1, width - 2 * edge), Math.max(1, height - 2 * edge)] as const;
  const size = [Math.max(1e-6, right - left), Math.max(1e-6, bottom - top)] as const;
  const isTurned = size[0] > size[1] !== room[0] > room[1];
  const [across, down] = isTurned ? [size[1], size[0]] : size;
  const least = Math.min(room[0] / across, room[1] / down, mostScale);
  const scale = [
    Math.min(room[0] / across, least * mostStretch),
    Math.min(room[1] / down, least * mostStretch),
  ] as const;
  const offset = [(width - across * scale[0]) / 2, (height - down * scale[1]) / 2] as const;
  return { isTurned, scale, offset, left, top };
}

/** Where a layout lies in a drawing, seen through its view. */
export function diagramFrame(input: FrameInput): DiagramFrame {
  const { width, height } = input;
  const view = input.view ?? wholeView;
  const { isTurned, scale, offset, left, top } = wholeOf(input);
  const [scaleX = 1, scaleY = 1] = scale;
  const [offsetX = 0, offsetY = 0] = offset;
  const shiftX = width / 2 - view.x * width * view.zoom;
  const shiftY = height / 2 - view.y * height * view.zoom;
  return {
    view,
    toPixel: (x, y) => {
      const [across, down] = isTurned ? [y - top, x - left] : [x - left, y - top];
      return [
        (offsetX + across * scaleX) * view.zoom + shiftX,
        (offsetY + down * scaleY) * view.zoom + shiftY,
      ];
    },
    toLayout: (x, y) => {
      const across = ((x - shiftX) / view.zoom - offsetX) / scaleX;
      const down = ((y - shiftY) / view.zoom - offsetY) / scaleY;
      return isTurned ? [left + down, top + across] : [left + across, top + down];
    },
  };
}
