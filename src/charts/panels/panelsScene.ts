import type { Palette } from '../../theme/palette';
import type { DrawingPart } from '../drawing';
import { clipText } from '../parts/wrapText';
import type { TextMark } from '../scene';

export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly titles: readonly TextMark[];
  readonly drawingTop: number;
  readonly part: DrawingPart;
}

export interface PanelsScene {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly Panel[];
}

export interface PanelInput {
  readonly title: string;
  readonly detail: string;
  readonly part: DrawingPart;
}

export const panelGap = 24;

/** Width of each panel: side by side where there is room, otherwise below each other. */
export function panelWidth(width: number, count: number, isNarrow: boolean): number {
  return isNarrow ? width : (width - panelGap * (count - 1)) / count;
}

/** Drawings of one size beside or below each other, each with its name. */
export function panelsScene(
  panels: readonly PanelInput[],
  width: number,
  palette: Palette,
  textSize: number,
  isNarrow: boolean,
): PanelsScene {
  const each = panelWidth(width, panels.length, isNarrow);
  const line = textSize * 1.4;
  const drawingTop = Math.round(line * 2 + 4);
  let y = 0;
  const placed = panels.map(({ title, detail, part }, i): Panel => {
    const panel = {
      x: isNarrow ? 0 : i * (each + panelGap),
      y: isNarrow ? y : 0,
      titles: [
        {
          x: 0,
          y: textSize,
          text: clipText(title, each, textSize + 1, true),
          size: textSize + 1,
          weight: 700 as const,
          colour: palette.colour.ink,
        },
        { x: 0, y: textSize + line, text: detail, size: textSize, colour: palette.colour.ink2 },
      ],
      drawingTop,
      part,
    };
    y += drawingTop + part.scene.height + panelGap / 2;
    return panel;
  });
  const heights = panels.map(({ part }) => part.scene.height);
  return {
    width,
    height: isNarrow ? y - panelGap / 2 : drawingTop + Math.max(0, ...heights),
    panels: placed,
  };
}
