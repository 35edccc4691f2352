import { partGap, type DrawingPart } from '../../charts/drawing';
import type { Figure, LayoutSize } from '../../figures/figure';

/** Share of the width below which a drawing is not narrowed: the frame is scrolled instead. */
const narrowest = 0.7;
const step = 0.96;

const heightOf = (list: readonly DrawingPart[]) =>
  list.reduce((sum, { scene }) => sum + scene.height + partGap, -partGap);

/** The figure with a drawing that fills a height in px where it can, and is narrower where it would be higher. */
export function fitted(figure: Figure, room: number): Figure {
  const layout = (size: LayoutSize): readonly DrawingPart[] => {
    const bounded = { ...size, height: room, isBounded: true };
    for (let width = size.width; width >= size.width * narrowest; width *= step) {
      const drawings = figure.layout(
        width === size.width ? bounded : { ...bounded, drawingWidth: Math.round(width) },
      );
      if (heightOf(drawings) <= room) return drawings;
    }
    return figure.layout(size);
  };
  return room > 0 ? { ...figure, layout } : figure;
}
