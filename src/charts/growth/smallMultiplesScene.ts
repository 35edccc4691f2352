import { scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { clipText } from '../parts/wrapText';
import { textWidth } from '../parts/textWidth';
import type { LineMark, TextMark } from '../scene';
import type { GrowthTick } from './growthAxes';
import { contextPath, seriesMarks, type GrowthSeries, type Position, type SeriesMarks } from './seriesMarks';
import { valueScale } from './valueScale';

export interface MultiplesInput {
  readonly width: number;
  /** Height to fill; `null` = as the panels need. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly GrowthTick[];
  readonly axisTitle: string;
  readonly unit: string;
  readonly isLog: boolean;
  readonly formatCount: (n: number) => string;
  readonly series: readonly GrowthSeries[];
  readonly isNarrow: boolean;
}

export interface MultiplePanel {
  readonly x: number;
  readonly y: number;
  readonly title: TextMark;
  readonly lines: readonly LineMark[];
  readonly marks: SeriesMarks;
}

export interface MultiplesScene {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly MultiplePanel[];
  /** All lines behind the one of each panel, the same in every panel. */
  readonly others: string;
  readonly otherColour: string;
  readonly texts: readonly TextMark[];
  readonly hatch: { readonly fill: string; readonly line: string };
  readonly surface: string;
  readonly ink: string;
}

const gap = 20;

/** A panel a series on the same scales, with all others behind it and ticks on the outer panels only. */
export function smallMultiplesScene(input: MultiplesInput): MultiplesScene {
  const { width, palette, textSize, domain, formatCount, series, isNarrow } = input;
  const { colour } = palette;
  const columns = Math.min(series.length, isNarrow ? 2 : width < 900 ? 4 : series.length > 8 ? 6 : 4) || 1;
  const rows = Math.ceil(series.length / columns);
  const scale = valueScale(series, input.isLog);
  const left = 8 + Math.max(...scale.ticks.map((tick) => textWidth(formatCount(tick), textSize)));
  const top = textSize * 1.6;
  const below = textSize + 8 + (input.axisTitle === '' ? 0 : textSize + 6);
  const panelWidth = (width - left - gap * (columns - 1)) / columns;
  const titleHeight = textSize + 8;
  const natural = Math.max(70, panelWidth * 0.62);
  const each =
    input.height === null
      ? natural
      : (input.height - top - below - rows * titleHeight - (rows - 1) * gap) / rows;
  const x: Position = scaleLinear(domain, [0, panelWidth]);
  const y: Position = (value) => titleHeight + each - scale.share(value) * each;
  const texts: TextMark[] = [{ x: 0, y: textSize, text: input.unit, size: textSize, colour: colour.ink3 }];
  const [lowest = 0] = scale.ticks;
  const highest = scale.ticks.at(-1) ?? lowest;
  const ends = [input.ticks[0], input.ticks.at(-1)].filter((tick) => tick !== undefined);
  const panels = series.map((one, i): MultiplePanel => {
    const column = i % columns;
    const row = Math.floor(i / columns);
    const place = { x: left + column * (panelWidth + gap), y: top + row * (titleHeight + each + gap) };
    if (column === 0)
      for (const tick of [lowest, highest])
        texts.push({
          x: left - 6,
          y: place.y + y(tick) + textSize * 0.35,
          text: formatCount(tick),
          size: textSize,
          colour: colour.ink3,
          anchor: 'end',
        });
    if (i + columns >= series.length)
      ends.forEach(({ at, text }, end) => {
        const half = textWidth(text, textSize) / 2;
        if (end === 1 && x(at) - x(ends[0]?.at ?? at) < half * 2 + 8) return;
        texts.push({
          x: place.x + Math.min(Math.max(x(at), half), panelWidth - half),
          y: place.y + titleHeight + each + textSize + 4,
          text,
          size: textSize,
          colour: colour.ink3,
          anchor: 'middle',
        });
      });
    const text = palette.categoricalText[one.slot % palette.categoricalText.length] ?? colour.ink;
    return {
      ...place,
      title: {
        x: 0,
        y: textSize,
        text: clipText(one.endLabel, panelWidth, textSize, true),
        size: textSize,
        weight: 700,
        colour: one.isContext ? colour.ink : text,
      },
      lines: scale.ticks.map((tick) => ({
        x1: 0,
        x2: panelWidth,
        y1: y(tick),
        y2: y(tick),
        colour: tick === lowest ? colour.axis : colour.grid,
        width: 1,
      })),
      marks: seriesMarks(one, i, x, y, scale.top, palette),
    };
  });
  const natureHeight = top + rows * (titleHeight + each) + (rows - 1) * gap + below;
  if (input.axisTitle !== '')
    texts.push({
      x: width / 2,
      y: natureHeight - 4,
      text: input.axisTitle,
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  return {
    width,
    height: natureHeight,
    panels,
    others: series.map((one) => contextPath(one, x, y)?.line ?? '').join(''),
    otherColour: colour.line,
    texts,
    hatch: { fill: colour.noDataFill, line: colour.noDataHatch },
    surface: colour.surface,
    ink: colour.ink,
  };
}
