import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { TextMark } from '../scene';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly language?: string;
  readonly isChosen: boolean;
}

interface LabelRoom {
  /** What names must not leave. */
  readonly frame: Box;
  readonly textSize: number;
  readonly most: number;
  /** Above a point before beside it, where something lies in its row. */
  readonly isAboveFirst?: boolean;
  readonly colour: string;
  readonly halo: string;
}

const radius = 5;
const gap = 4;
const meets = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names beside points, the first points first, where they cover no point and no other name. */
export function pointLabels(points: readonly LabelledPoint[], room: LabelRoom): TextMark[] {
  const { frame, textSize, most } = room;
  const marks = points.map(({ x, y }): Box => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const taken: Box[] = [];
  const texts: TextMark[] = [];
  points.forEach(({ x, y, name, language, isChosen }, i) => {
    if (texts.length >= most) return;
    const text = clipText(name, Math.min(220, (frame.right - frame.left) * 0.45), textSize, isChosen);
    const wide = textWidth(text, textSize, isChosen);
    const off = radius + gap;
    const beside = [
      { left: x + off, top: y - textSize * 0.6 },
      { left: x - off - wide, top: y - textSize * 0.6 },
    ];
    const over = [
      { left: x - wide / 2, top: y - off - textSize },
      { left: Math.max(frame.left, Math.min(frame.right - wide, x - wide / 2)), top: y - off - textSize },
      { left: x - wide / 2, top: y + off - 1 },
    ];
    const places = room.isAboveFirst === true ? [...over, ...beside] : [...beside, ...over];
    const boxes = places.map(({ left, top }) => ({
      left,
      right: left + wide,
      top,
      bottom: top + textSize * 1.15,
    }));
    const isFree = (box: Box) => !marks.some((mark, at) => at !== i && meets(box, mark));
    for (const box of [...boxes.filter(isFree), ...(isChosen ? boxes : [])]) {
      const isInside =
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom;
      if (!isInside || taken.some((other) => meets(box, other))) continue;
      taken.push(box);
      texts.push({
        x: Math.round(box.left * 10) / 10,
        y: Math.round((box.top + textSize * 0.92) * 10) / 10,
        text,
        language,
        size: textSize,
        colour: room.colour,
        weight: isChosen ? 700 : 400,
        halo: room.halo,
      });
      return;
    }
  });
  return texts;
}
