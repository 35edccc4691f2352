import { chart as charts, chartExtra, color, stroke } from './tokens.json';

/** Themes a figure can be drawn in. `print` has no dark ground and no fills behind text. */
export const themes = ['light', 'dark', 'highContrast', 'print'] as const;
export type Theme = (typeof themes)[number];

export type ColourRole = keyof typeof color.light;

/** Everything a figure needs to know about looks, as plain values: no CSS variable reaches a file. */
export interface Palette {
  readonly theme: Theme | 'greyscale';
  readonly colour: Readonly<Record<ColourRole, string>>;
  /** Marks of categories, at least 3:1 on the surface. */
  readonly categorical: readonly string[];
  /** Text in the colour of a category, at least 4.5:1. */
  readonly categoricalText: readonly string[];
  readonly sequential7: readonly string[];
  readonly sequential5: readonly string[];
  /** From the largest loss over no change to the largest gain. */
  readonly diverging7: readonly string[];
  readonly dashes: readonly string[];
  readonly markers: readonly string[];
  /** Width in px of a strong line mark. */
  readonly markStrong: number;
}

const shared = { dashes: chartExtra.dash, markers: chartExtra.marker };

function paletteOf(theme: Theme): Palette {
  const chart = charts[theme];
  return {
    theme,
    colour: color[theme],
    categorical: chart.categorical,
    categoricalText: chart.categoricalText,
    sequential7: 'sequential7' in chart ? chart.sequential7 : charts.light.sequential7,
    sequential5: 'sequential5' in chart ? chart.sequential5 : charts.light.sequential5,
    diverging7: chart.diverging7,
    ...shared,
    markStrong: stroke.markStrong,
  };
}

const palettes = Object.fromEntries(themes.map((theme) => [theme, paletteOf(theme)])) as Record<
  Theme,
  Palette
>;

export function palette(theme: Theme): Palette {
  return palettes[theme];
}
