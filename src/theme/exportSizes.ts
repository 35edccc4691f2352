import tokens from './tokens.json';

/** Sizes of exported figures: layout units are CSS pixels; `pixelRatio` 1 is the size at which it is laid out. */
export interface ExportSize {
  /** A named size, or one of the reader's own as it is written: `120x80mm`. */
  readonly id: string;
  /** Which of the named sizes it is set like. */
  readonly kind: ExportSizeId;
  /** Width and minimal height of the layout in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Smallest text in CSS px. */
  readonly minText: number;
  /** Physical width in mm, for targets that have one. */
  readonly millimetres: number | null;
  /** The height is all there is; otherwise it is the least, and grows with the words. */
  readonly isBounded: boolean;
}

export const exportSizeIds = ['slide', 'page', 'column', 'square'] as const;
export type ExportSizeId = (typeof exportSizeIds)[number];

const { slide, page, column, square, minText } = tokens.export;
const pxPerMillimetre = 96 / 25.4;
const pxPerPoint = 96 / 72;
const points = (text: string) => Number.parseFloat(text) * pxPerPoint;

export const exportSizes: Readonly<Record<ExportSizeId, ExportSize>> = {
  slide: {
    id: 'slide',
    kind: 'slide',
    width: slide.w,
    height: slide.h,
    minText: minText.slide,
    millimetres: null,
    isBounded: true,
  },
  page: {
    id: 'page',
    kind: 'page',
    width: Math.round(page.w * pxPerMillimetre),
    height: Math.round(page.h * pxPerMillimetre),
    minText: points(minText.page),
    millimetres: page.w,
    isBounded: false,
  },
  column: {
    id: 'column',
    kind: 'column',
    width: Math.round(column.w * pxPerMillimetre),
    height: Math.round(column.h * pxPerMillimetre),
    minText: points(minText.column),
    millimetres: column.w,
    isBounded: false,
  },
  square: {
    id: 'square',
    kind: 'square',
    width: square.w,
    height: square.h,
    minText: minText.square,
    millimetres: null,
    isBounded: true,
  },
};

/** Least and most of the sides of a size of the reader's own. */
export const ownSizeLimits = { mm: { least: 50, most: 600 }, px: { least: 240, most: 4_000 } } as const;
export type OwnSizeUnit = keyof typeof ownSizeLimits;

/** Below this width in mm a figure is set as a column is. */
const columnUpTo = 110;
/** Below this width in px a figure is set as a page is, with text for reading at arm's length. */
const slideFrom = 900;

/** A size of the reader's own; `null` where a side is out of its limits. */
export function ownSize(width: number, height: number, unit: OwnSizeUnit): ExportSize | null {
  const { least, most } = ownSizeLimits[unit];
  if (![width, height].every((side) => side >= least && side <= most)) return null;
  const isMetric = unit === 'mm';
  const kind = isMetric ? (width < columnUpTo ? 'column' : 'page') : width < slideFrom ? 'page' : 'slide';
  return {
    id: `${width}x${height}${unit}`,
    kind,
    width: isMetric ? Math.round(width * pxPerMillimetre) : Math.round(width),
    height: isMetric ? Math.round(height * pxPerMillimetre) : Math.round(height),
    minText: exportSizes[kind].minText,
    millimetres: isMetric ? width : null,
    isBounded: true,
  };
}

/** The size that a text names: `page`, `120x80mm`, `800x600px`; `null` where it names none. */
export function exportSizeOf(text: string): ExportSize | null {
  const named = exportSizeIds.find((id) => id === text);
  if (named !== undefined) return exportSizes[named];
  const match = /^(\d{1,4}(?:\.\d)?)x(\d{1,4}(?:\.\d)?)(mm|px)$/.exec(text);
  if (match === null) return null;
  return ownSize(Number(match[1]), Number(match[2]), match[3] === 'mm' ? 'mm' : 'px');
}
