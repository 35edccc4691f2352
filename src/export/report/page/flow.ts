import type { OutlineEntry, Page, PageItem } from './pageItems';
import { sheet } from './pageStyle';

/** A piece that is never cut, on its way down the pages. Its items are placed from its own top. */
export interface FlowBox {
  readonly height: number;
  /** Room before it, which falls away at the top of a page. */
  readonly before: number;
  readonly items: readonly PageItem[];
  /** Stays on one page with the piece behind it, where both fit on one. */
  readonly isKept?: boolean;
  /** Begins a page. */
  readonly isFirst?: boolean;
  /** What stands again above this piece where it begins a page: the head of its table. */
  readonly again?: FlowBox;
  readonly outline?: Pick<OutlineEntry, 'level' | 'text'>;
}

function movedDown(item: PageItem, by: number): PageItem {
  return { ...item, y: item.y + by };
}

/** Pieces from `start` on that stay together. */
function keptWith(boxes: readonly FlowBox[], start: number): readonly FlowBox[] {
  let end = start;
  while (boxes[end]?.isKept === true && end + 1 < boxes.length) end += 1;
  return boxes.slice(start, end + 1);
}

const heightOf = (boxes: readonly FlowBox[]) =>
  boxes.reduce((sum, { before, height }, i) => sum + height + (i === 0 ? 0 : before), 0);

/** Places pieces on pages one below the other; a page has at least one piece. */
export function paginate(boxes: readonly FlowBox[]): { pages: Page[]; outline: OutlineEntry[] } {
  const pages: PageItem[][] = [[]];
  const outline: OutlineEntry[] = [];
  let y: number = sheet.top;
  let isTop = true;
  const breakPage = () => {
    pages.push([]);
    y = sheet.top;
    isTop = true;
  };
  const place = (box: FlowBox) => {
    if (!isTop) y += box.before;
    pages.at(-1)?.push(...box.items.map((item) => movedDown(item, y)));
    if (box.outline !== undefined) outline.push({ ...box.outline, page: pages.length, y });
    y += box.height;
    isTop = false;
  };
  boxes.forEach((box, i) => {
    const isInside = boxes[i - 1]?.isKept === true;
    const group = isInside ? [box] : keptWith(boxes, i);
    const needed = heightOf(group);
    const isWhole = needed <= sheet.bottom - sheet.top;
    const room = sheet.bottom - y - box.before;
    if (!isTop && (box.isFirst === true || (isWhole ? needed : box.height) > room)) breakPage();
    if (isTop && box.again !== undefined) place(box.again);
    place(box);
  });
  return { pages: pages.map((items, i) => ({ number: i + 1, items })), outline };
}
