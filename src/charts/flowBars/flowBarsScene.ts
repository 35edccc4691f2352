import { scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { hatchFill } from '../map/levelShades';
import { clipText } from '../parts/wrapText';
import { textWidth } from '../parts/textWidth';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

/** Joins and leaves of one year. */
export interface FlowBar extends MarkName {
  readonly year: number;
  readonly joins: number;
  readonly leaves: number;
  /** Records of the year are still coming in. */
  readonly isFilling: boolean;
}

export interface FlowPanelInput {
  readonly id: string;
  readonly title: string;
  readonly slot: number;
  readonly bars: readonly FlowBar[];
}

export interface FlowBarsInput {
  readonly width: number;
  readonly panels: readonly FlowPanelInput[];
  readonly years: readonly [number, number];
  readonly palette: Palette;
  readonly textSize: number;
  readonly formatCount: (n: number) => string;
  readonly isNarrow: boolean;
  /** Height of the bars of a panel; absent = the usual one. */
  readonly plotHeight?: number;
  /** Years named under the bars; absent = the first and the last. */
  readonly ticks?: readonly number[];
}

export interface FlowPanel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly title: TextMark;
  readonly lines: readonly LineMark[];
  readonly bars: readonly RectMark[];
  readonly nets: readonly { readonly x: number; readonly y: number }[];
  readonly columns: readonly (MarkName & {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  })[];
}

export interface FlowBarsScene {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly FlowPanel[];
  readonly texts: readonly TextMark[];
  readonly hatch: { readonly fill: string; readonly line: string };
  readonly surface: string;
  readonly ink: string;
}

const gap = 24;

/** Bars up for those who joined and down for those who left, a panel an alliance, all on one scale. */
export function flowBarsScene(input: FlowBarsInput): FlowBarsScene {
  const { width, panels, years, palette, textSize, formatCount, isNarrow } = input;
  const { colour } = palette;
  const columns = Math.min(panels.length, isNarrow ? 1 : width < 700 ? 2 : 3) || 1;
  const all = panels.flatMap(({ bars }) => bars);
  const most = Math.max(1, ...all.map(({ joins }) => joins));
  const least = Math.max(0, ...all.map(({ leaves }) => leaves));
  const titleHeight = textSize + 10;
  const plotHeight = input.plotHeight ?? (isNarrow ? 90 : 120);
  const y = scaleLinear([-least, most], [titleHeight + plotHeight, titleHeight]).nice(4);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const left = 10 + Math.max(...ticks.map((tick) => textWidth(formatCount(Math.abs(tick)), textSize)));
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const [first, last] = years;
  const step = (panelWidth - left) / (last - first + 1);
  const barWidth = Math.max(1, Math.min(24, step * 0.76));
  const rowHeight = titleHeight + plotHeight + textSize + 10;
  const texts: TextMark[] = [];
  const placed = panels.map((panel, i): FlowPanel => {
    const place = {
      x: (i % columns) * (panelWidth + gap),
      y: Math.floor(i / columns) * (rowHeight + gap / 2),
    };
    const series = palette.categorical[panel.slot % palette.categorical.length] ?? colour.accent;
    for (const tick of ticks)
      texts.push({
        x: place.x + left - 6,
        y: place.y + y(tick) + textSize * 0.35,
        text: formatCount(Math.abs(tick)),
        size: textSize,
        colour: colour.ink3,
        anchor: 'end',
      });
    const below = {
      y: place.y + titleHeight + plotHeight + textSize + 4,
      size: textSize,
      colour: colour.ink3,
    };
    if (input.ticks === undefined)
      texts.push(
        { ...below, x: place.x + left, text: String(first), anchor: 'start' },
        { ...below, x: place.x + panelWidth, text: String(last), anchor: 'end' },
      );
    for (const year of input.ticks ?? []) {
      const half = textWidth(String(year), textSize) / 2;
      const middle = place.x + left + (year - first + 0.5) * step;
      texts.push({
        ...below,
        x: Math.min(Math.max(middle, place.x + left + half), place.x + panelWidth - half),
        text: String(year),
        anchor: 'middle',
      });
    }
    const bars: RectMark[] = [];
    const nets: { x: number; y: number }[] = [];
    const targets: FlowPanel['columns'][number][] = [];
    for (const { key, label, year, joins, leaves, isFilling } of panel.bars) {
      const middle = left + (year - first + 0.5) * step;
      for (const [value, isJoin] of [
        [joins, true],
        [leaves, false],
      ] as const) {
        if (value === 0) continue;
        bars.push({
          x: middle - barWidth / 2,
          y: isJoin ? y(value) : y(0),
          width: barWidth,
          height: Math.abs(y(value) - y(0)),
          fill: isFilling ? hatchFill : isJoin ? series : colour.surface,
          stroke: series,
          strokeWidth: 1,
        });
      }
      if (joins > 0 && leaves > 0) nets.push({ x: middle, y: y(joins - leaves) });
      if (joins + leaves > 0)
        targets.push({
          key,
          label,
          x: left + (year - first) * step,
          y: titleHeight - 4,
          width: step,
          height: plotHeight + 8,
        });
    }
    return {
      ...place,
      id: panel.id,
      title: {
        x: 0,
        y: textSize,
        text: clipText(panel.title, panelWidth, textSize, true),
        size: textSize,
        weight: 700,
        colour: palette.categoricalText[panel.slot % palette.categoricalText.length] ?? colour.ink,
      },
      lines: ticks.map((tick) => ({
        x1: left,
        x2: panelWidth,
        y1: y(tick),
        y2: y(tick),
        colour: tick === 0 ? colour.axis : colour.grid,
        width: 1,
      })),
      bars,
      nets,
      columns: targets,
    };
  });
  const rows = Math.ceil(panels.length / columns);
  return {
    width,
    height: rows * rowHeight + Math.max(0, rows - 1) * (gap / 2),
    panels: placed,
    texts,
    hatch: { fill: colour.noDataFill, line: colour.noDataHatch },
    surface: colour.surface,
    ink: colour.ink,
  };
}
