import type { Language } from '../../../model/language';
import type { DrawnReport } from '../../../figures/report/drawnReport';
import {
  pageLayout,
  type PageBar,
  type PageDrawing,
  type PageLine,
  type PageText,
} from '../../../export/report/pageLayout';

/** What is on a sheet, with the id of the block that it is of. */
export type SheetItem = (PageText | PageLine | PageDrawing | PageBar) & { readonly of: string };

/** A page or a slide as it is previewed, in units of its own. */
export interface PreviewSheet {
  readonly width: number;
  readonly height: number;
  /** Pixels of its real size for one unit. */
  readonly pxAUnit: number;
  readonly language: Language;
  readonly items: readonly SheetItem[];
  /** Where each block that it shows begins. */
  readonly tops: ReadonlyMap<string, number>;
}

const pxAPoint = 96 / 72;

function sheetItem(item: PageText | PageLine | PageDrawing | PageBar): SheetItem {
  if (item.kind === 'text') return { ...item, of: item.element.split(':')[0] ?? '' };
  return { ...item, of: item.kind === 'drawing' ? item.block : '' };
}

function topsOf(items: readonly SheetItem[]): Map<string, number> {
  const tops = new Map<string, number>();
  for (const item of items) {
    const top = item.kind === 'text' ? item.y - item.size : item.y;
    if (item.of !== '') tops.set(item.of, Math.min(top, tops.get(item.of) ?? Infinity));
  }
  return tops;
}

/** The pages of the PDF. */
export function documentSheets(drawn: DrawnReport): PreviewSheet[] {
  const { language } = drawn;
  const { width, height, pages } = pageLayout(drawn);
  return pages.map((page) => {
    const items = page.items.map(sheetItem);
    return { width, height, pxAUnit: pxAPoint, language, items, tops: topsOf(items) };
  });
}
