import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

/** A number of an edition: reported (open) or counted from the countries that are named (solid). */
export interface SizeMark extends MarkName {
  readonly at: number;
  readonly value: number;
  readonly isReported: boolean;
  /** Place of the series in the legend; `null` = one of the others. */
  readonly slot: number | null;
}

export interface SizePanel {
  readonly title: string;
  readonly marks: readonly SizeMark[];
}

export interface SizeInput {
  readonly width: number;
  readonly height: number;
  /** The height must not be passed: panels may be low. */
  readonly isBounded: boolean;
  readonly palette: Palette;
  readonly textSize: number;
  readonly axis: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly fillingFrom: number | null;
  readonly panels: readonly SizePanel[];
  /** Names of the series with a colour and marker of their own. */
  readonly series: readonly string[];
  readonly words: { readonly others: string; readonly reported: string; readonly named: string };
  readonly formatCount: (n: number) => string;
}
