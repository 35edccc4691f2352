import type { Figure, PackageInfo } from '../../figures/figure';
import { exportSizes, type ExportSizeId } from '../../theme/exportSizes';
import { palette, type Palette, type Theme } from '../../theme/palette';
import type { Text } from '../../text/text';
import { documentLayout, type DocumentLayout } from './documentLayout';

export interface FigureFile {
  readonly figure: Figure;
  readonly size: ExportSizeId;
  readonly theme: Theme;
  readonly text: Text;
  readonly info: PackageInfo;
}

export interface FigureProps {
  readonly figure: Figure;
  readonly layout: DocumentLayout;
  readonly palette: Palette;
  readonly info: PackageInfo;
  /** Physical width in mm, or `null` for px. */
  readonly widthUnit: number | null;
}

/** What the document component is given: the figure with its spec brought up to the chosen size and theme. */
export function figureProps({ figure, size, theme, text, info }: FigureFile): FigureProps {
  const target = exportSizes[size];
  const colours = palette(theme);
  return {
    figure: { ...figure, spec: { ...figure.spec, size, theme } },
    layout: documentLayout(figure, target, colours, text),
    palette: colours,
    info,
    widthUnit: target.millimetres,
  };
}
