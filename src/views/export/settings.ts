import { pngScales } from '../../export/png/pngSize';
import { figureFormats, type FigureFormat } from '../../export/writeFigure';
import { isLanguage, type Language } from '../../model/language';
import { exportSizeIds, ownSize, type ExportSizeId, type OwnSizeUnit } from '../../theme/exportSizes';
import { isExportTheme, type ExportTheme } from '../../theme/exportThemes';

export interface OwnSides {
  readonly width: number;
  readonly height: number;
  readonly unit: OwnSizeUnit;
}

/** How a reader wants her figures as files. */
export interface Settings {
  readonly format: FigureFormat;
  readonly size: ExportSizeId | 'own';
  readonly own: OwnSides;
  readonly theme: ExportTheme;
  /** Pixels of a PNG for one px of the layout. */
  readonly scale: number;
  readonly outlines: boolean;
  /** `null` = the language of the page. */
  readonly language: Language | null;
  readonly second: Language | null;
}

export const usualSettings: Settings = {
  format: 'png',
  size: 'page',
  own: { width: 120, height: 80, unit: 'mm' },
  theme: 'light',
  scale: 2,
  outlines: false,
  language: null,
  second: null,
};

const asLanguage = (value: unknown) => (typeof value === 'string' && isLanguage(value) ? value : null);

function asSides(value: unknown): OwnSides {
  const { width, height, unit } = (value ?? {}) as Partial<Record<keyof OwnSides, unknown>>;
  const known = unit === 'mm' || unit === 'px' ? unit : null;
  const isSize =
    typeof width === 'number' &&
    typeof height === 'number' &&
    known !== null &&
    ownSize(width, height, known) !== null;
  return isSize ? { width, height, unit: known } : usualSettings.own;
}

/** Settings out of what was kept; whatever is not one of the choices is the usual choice. */
export function toSettings(kept: unknown): Settings {
  const { format, size, own, theme, scale, outlines, language, second } = (kept ?? {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  const sizes = [...exportSizeIds, 'own'] as const;
  return {
    format: figureFormats.find((one) => one === format) ?? usualSettings.format,
    size: sizes.find((one) => one === size) ?? usualSettings.size,
    own: asSides(own),
    theme: typeof theme === 'string' && isExportTheme(theme) ? theme : usualSettings.theme,
    scale: pngScales.find((one) => one === scale) ?? usualSettings.scale,
    outlines: outlines === true,
    language: asLanguage(language),
    second: asLanguage(second),
  };
}

/** The settings that a file was made with, as far as it says; the rest stays. */
export function settingsOfFile(
  settings: Settings,
  file: { theme: string; size: string; language: Language; secondLanguage?: Language },
  page: Language,
): Settings {
  const [, width, height, unit] = /^([\d.]+)x([\d.]+)(mm|px)$/.exec(file.size) ?? [];
  return toSettings({
    ...settings,
    theme: file.theme,
    size: unit === undefined ? file.size : 'own',
    own: unit === undefined ? settings.own : { width: Number(width), height: Number(height), unit },
    language: file.language === page ? null : file.language,
    second: file.secondLanguage ?? null,
  });
}
