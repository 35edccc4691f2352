import type { Zoom } from '../reportDesk.svelte';
import type { PreviewSheet } from './previewSheets';

/** Space around a sheet in px. */
const margin = 24;
const least = 0.15;

/** Pixels on the screen for one unit of a sheet. @param width of what it is scrolled in, in px */
export function sheetScale(sheet: PreviewSheet, zoom: Zoom, width: number, height: number): number {
  if (zoom === 'full') return sheet.pxAUnit;
  const wide = (width - margin) / sheet.width;
  const whole = Math.min(wide, (height - margin) / sheet.height);
  return Math.max(least, zoom === 'page' ? whole : wide);
}
