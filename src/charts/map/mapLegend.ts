import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { RectMark, TextMark } from '../scene';

export interface LegendClass {
  readonly fill: string;
  readonly label: string;
  /** Number of countries in the class, in words. */
  readonly count: string;
}

/** A state beside the classes: a box, or a circle as on the map. */
export interface LegendState {
  readonly shape: 'box' | 'circle';
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth?: number;
  readonly label: string;
}

export interface MapLegendScene {
  readonly width: number;
  readonly height: number;
  readonly swatches: readonly RectMark[];
  readonly circles: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly fill: string;
    readonly stroke: string;
  }[];
  readonly texts: readonly TextMark[];
  readonly hatch: { readonly fill: string; readonly line: string };
}

export interface MapLegendInput {
  readonly width: number;
  readonly palette: Palette;
  readonly isNarrow: boolean;
  readonly textSize: number;
  readonly title: string;
  readonly countsTitle: string;
  readonly classes: readonly LegendClass[];
  readonly states: readonly LegendState[];
}

/** Classes with the number of countries in each, then the states that occur. */
export function mapLegend(input: MapLegendInput): MapLegendScene {
  const { width, palette, isNarrow, textSize, classes, states } = input;
  const { colour } = palette;
  const swatchHeight = Math.round(textSize * 0.83);
  const swatchWidth = Math.round(textSize * 1.7);
  const swatches: RectMark[] = [];
  const texts: TextMark[] = [];
  const circles: MapLegendScene['circles'][number][] = [];
  const line = textSize + 3;
  const text = (x: number, y: number, value: string, extra: Partial<TextMark> = {}): void => {
    texts.push({ x, y, text: value, size: textSize, colour: colour.ink2, ...extra });
  };
  const widestLabel = Math.max(0, ...classes.map(({ label }) => textWidth(label, textSize) + 2));
  const cell = Math.min(
    Math.max(textSize * 3.7, widestLabel),
    Math.max(24, (width - 8) / Math.max(1, classes.length)),
  );
  const classesWidth = classes.length * cell;
  /** Labels wider than their class stand on two lines by turns. */
  const isTight = widestLabel > cell;
  text(0, textSize, input.title, { colour: colour.ink });
  let y = line + 4;
  if (!isNarrow) {
    if (
      textWidth(input.title, textSize) + textWidth(input.countsTitle, textSize) + 12 <= classesWidth &&
      classes.length > 0
    ) {
      text(classesWidth, textSize, input.countsTitle, { anchor: 'end', colour: colour.ink3 });
    }
    classes.forEach(({ count }, i) =>
      text((i + 0.5) * cell, y + textSize, count, { anchor: 'middle', colour: colour.ink3 }),
    );
    y += line + 2;
  }
  classes.forEach(({ fill, label }, i) => {
    const x = i * cell;
    swatches.push({
      x: x + 0.5,
      y,
      width: cell,
      height: swatchHeight,
      fill,
      stroke: colour.lineStrong,
      strokeWidth: 0.75,
    });
    text(x + cell / 2, y + swatchHeight + line * (isTight && i % 2 === 1 ? 2 : 1), label, {
      anchor: 'middle',
      colour: colour.ink,
    });
  });
  const classesBottom = classes.length === 0 ? line : y + swatchHeight + line * (isTight ? 2 : 1) + 4;

  const besideRoom = width - classesWidth - 40;
  const widest = Math.max(0, ...states.map(({ label }) => swatchWidth + 8 + textWidth(label, textSize)));
  const isBeside = besideRoom >= widest && classes.length > 0;
  const left = isBeside ? classesWidth + 32 : 0;
  const room = isBeside ? besideRoom : width;
  const fitting = Math.floor((room + 24) / (widest + 24));
  const columns = Math.max(1, Math.min(isBeside ? 2 : 3, fitting, Math.ceil(states.length / 2)));
  const perColumn = Math.ceil(states.length / columns);
  const top = isBeside ? line + 4 : classesBottom + 4;
  states.forEach((state, i) => {
    const x = left + Math.floor(i / perColumn) * (widest + 24);
    const rowTop = top + (i % perColumn) * (line + 4);
    const { fill, stroke, strokeWidth = 0.75 } = state;
    if (state.shape === 'circle') {
      circles.push({ x: x + swatchWidth / 2, y: rowTop + swatchHeight / 2, radius: 3.6, fill, stroke });
    } else {
      swatches.push({
        x: x + 0.5,
        y: rowTop,
        width: swatchWidth,
        height: swatchHeight,
        fill,
        stroke,
        strokeWidth,
      });
    }
    text(x + swatchWidth + 8, rowTop + swatchHeight - 0.5, state.label, { colour: colour.ink });
  });
  const statesBottom = top + perColumn * (line + 4);
  return {
    width,
    height: Math.ceil(Math.max(classesBottom, states.length === 0 ? 0 : statesBottom)),
    swatches,
    circles,
    texts,
    hatch: { fill: colour.noDataFill, line: colour.noDataHatch },
  };
}
