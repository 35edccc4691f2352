import tokens from './tokens.json';

/** Sizes of exported figures: layout units are CSS pixels; `pixelRatio` 1 is the size at which it is laid out. */
export interface ExportSize {
  readonly id: ExportSizeId;
  /** Width and minimal height of the layout in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Smallest text in CSS px. */
  readonly minText: number;
  /** Physical width in mm, for targets that have one. */
  readonly millimetres: number | null;
}

export const exportSizeIds = ['slide', 'page', 'column', 'square'] as const;
export type ExportSizeId = (typeof exportSizeIds)[number];

const { slide, page, column, square, minText } = tokens.export;
const pxPerMillimetre = 96 / 25.4;
const pxPerPoint = 96 / 72;
const points = (text: string) => Number.parseFloat(text) * pxPerPoint;

export const exportSizes: Readonly<Record<ExportSizeId, ExportSize>> = {
  slide: { id: 'slide', width: slide.w, height: slide.h, minText: minText.slide, millimetres: null },
  page: {
    id: 'page',
    width: Math.round(page.w * pxPerMillimetre),
    height: Math.round(page.h * pxPerMillimetre),
    minText: points(minText.page),
    millimetres: page.w,
  },
  column: {
    id: 'column',
    width: Math.round(column.w * pxPerMillimetre),
    height: Math.round(column.h * pxPerMillimetre),
    minText: points(minText.column),
    millimetres: column.w,
  },
  square: { id: 'square', width: square.w, height: square.h, minText: minText.square, millimetres: null },
};
