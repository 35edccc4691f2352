import type { Palette } from '../../theme/palette';
import type { MarkName, TextMark } from '../scene';
import { clipText } from '../parts/wrapText';
import type { GrowthEvent, GrowthSeries, Position } from './seriesMarks';

export interface EventMark extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly marker: string;
  readonly colour: string;
}

export interface EventLanes {
  readonly marks: readonly EventMark[];
  readonly texts: readonly TextMark[];
  readonly height: number;
}

/** Marker of each kind of event, the same for every alliance. */
export const eventMarkers: Readonly<Record<GrowthEvent['kind'], string>> = {
  founding: 'square',
  meeting: 'circle',
  chair: 'triangle',
};

/** A lane a series with its dated events, below the axis; the name stands where the line ends stand. */
export function eventLanes(
  series: readonly GrowthSeries[],
  x: Position,
  plot: { readonly left: number; readonly right: number },
  top: number,
  width: number,
  palette: Palette,
  textSize: number,
): EventLanes {
  const lanes = series.filter(({ events }) => events.length > 0);
  const row = textSize + 4;
  const marks: EventMark[] = [];
  const texts: TextMark[] = [];
  lanes.forEach(({ slot, events, endLabel }, i) => {
    const y = top + row * (i + 0.6);
    const colour = palette.categorical[slot % palette.categorical.length] ?? palette.colour.ink;
    for (const { key, label, at, kind } of events)
      marks.push({ key, label, x: Math.round(x(at) * 10) / 10, y, marker: eventMarkers[kind], colour });
    const room = width - plot.right - 8;
    if (room > 40)
      texts.push({
        x: plot.right + 8,
        y: y + textSize * 0.35,
        text: clipText(endLabel.split(/: |：/)[0] ?? endLabel, room, textSize),
        size: textSize,
        colour: palette.categoricalText[slot % palette.categoricalText.length] ?? palette.colour.ink,
      });
  });
  return { marks, texts, height: lanes.length === 0 ? 0 : lanes.length * row + 4 };
}
