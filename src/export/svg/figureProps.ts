import type { Figure, PackageInfo } from '../../figures/figure';
import { exportPalette } from '../../theme/exportThemes';
import type { Palette } from '../../theme/palette';
import type { FigureFile } from '../figureFile';
import { fileSpec } from '../fileSpec';
import { documentLayout, type DocumentLayout } from './documentLayout';

export interface FigureProps {
  readonly figure: Figure;
  readonly layout: DocumentLayout;
  readonly palette: Palette;
  readonly info: PackageInfo;
  /** Physical width in mm, or `null` for px. */
  readonly widthUnit: number | null;
}

/** What the document component is given: the figure with its spec brought up to the file's size, theme and languages. */
export function figureProps(file: FigureFile): FigureProps {
  const { figure, size, theme, info } = file;
  return {
    figure: { ...figure, spec: fileSpec(file) },
    layout: documentLayout(file),
    palette: exportPalette(theme),
    info,
    widthUnit: size.millimetres,
  };
}
