import { chart as charts } from './tokens.json';
import { palette, themes, type ColourRole, type Palette, type Theme } from './palette';

/** Themes a file can be written in: those of the screen, and one for printers without colour. */
export const exportThemes = [...themes, 'greyscale'] as const;
export type ExportTheme = Theme | 'greyscale';

export function isExportTheme(text: string): text is ExportTheme {
  return (exportThemes as readonly string[]).includes(text);
}

/** Share of full brightness of a channel in sRGB, 0..255, made linear (IEC 61966-2-1). */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The grey of the same luminance, so that every contrast stays what it was (WCAG 2, relative luminance). */
export function greyOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16)),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const share = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
  const channel = Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${channel}${channel}${channel}`;
}

/** Greys of categories: neighbours in this order are far apart, and each is at least 3:1 on white. */
const categorical = ['#1b1b1b', '#7f7f7f', '#4d4d4d', '#919191', '#333333', '#6e6e6e', '#5d5d5d', '#404040'];
/** The same, at least 4.5:1 as text. */
const categoricalText = categorical.map((grey) => (grey > '#767676' ? '#737373' : grey));

function greyscale(): Palette {
  const print = palette('print');
  const grey = charts.print.greySequential7;
  const colour = Object.fromEntries(
    Object.entries(print.colour).map(([role, value]) => [role, greyOf(value)]),
  ) as Record<ColourRole, string>;
  return {
    ...print,
    theme: 'greyscale',
    colour,
    categorical,
    categoricalText,
    sequential7: grey,
    sequential5: [0, 2, 3, 5, 6].map((at) => grey[at] ?? colour.ink),
    // Two greys of one luminance cannot tell a loss from a gain: light is lost, dark is gained.
    diverging7: grey,
  };
}

const grey = greyscale();

/** The palette of a theme of files. */
export function exportPalette(theme: ExportTheme): Palette {
  return theme === 'greyscale' ? grey : palette(theme);
}
