/** Size of a drawing: px of its layout, and its width on paper in mm where it has one. */
export interface DrawnSize {
  readonly width: number;
  readonly height: number;
  readonly millimetres: number | null;
}

export interface PngSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch at which the picture has the physical size of the figure. */
  readonly dpi: number;
}

const pxAnInch = 96;
const millimetresAnInch = 25.4;

/** Scales that are offered: 1 is 96 dpi; the one between 3 and 4 is the 300 dpi that printers ask for. */
export const pngScales = [1, 2, 3, 300 / pxAnInch, 4] as const;

/** Pixels and resolution of a PNG at a scale from 1 to 4: a page of 170 mm at 300 dpi is 2008 pixels wide. */
export function pngSize({ width, height, millimetres }: DrawnSize, scale: number): PngSize {
  const inches = millimetres === null ? width / pxAnInch : millimetres / millimetresAnInch;
  const pixels = Math.round(inches * pxAnInch * scale);
  return { width: pixels, height: Math.round((height / width) * pixels), dpi: pixels / inches };
}
