import { scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, MarkName, TextMark } from '../scene';

export interface RankPoint extends MarkName {
  readonly at: number;
  readonly rank: number;
  readonly text: string;
}

/** One ranking: its known ranks in time, and every edition that it is known to have. */
export interface RankPanel {
  readonly title: string;
  readonly points: readonly RankPoint[];
  readonly editions: readonly number[];
}

export interface RankLinesScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly points: readonly (MarkName & { readonly x: number; readonly y: number })[];
  readonly colour: string;
  readonly surface: string;
  readonly ink: string;
}

export interface RankLinesInput {
  readonly width: number;
  readonly panels: readonly RankPanel[];
  readonly palette: Palette;
  readonly textSize: number;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Whether more than a year lies between two editions, so that others may have appeared. */
export const isLooseStep = (before: number, after: number): boolean =>
  Math.floor(after) - Math.floor(before) > 1;

/**
 * A panel a ranking, rank 1 at its top, with one time axis for all. Two ranks are joined only where no
 * edition is known between them; a tick on the ground line marks every edition.
 */
export function rankLinesScene({ width, panels, palette, textSize }: RankLinesInput): RankLinesScene {
  const { colour } = palette;
  const times = panels.flatMap(({ editions }) => editions);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const margin = 16;
  const x = scaleLinear([first, Math.max(last, first + 1)], [margin, width - margin]);
  const plot = textSize * 3.4;
  const panelHeight = textSize * 2.2 + plot + 12;
  const axis = textSize + 10;
  const lines: LineMark[] = [];
  const texts: TextMark[] = [];
  const points: { key: string; label: string; x: number; y: number }[] = [];
  panels.forEach((panel, i) => {
    const top = i * panelHeight;
    const ground = top + panelHeight - 10;
    const worst = Math.max(...panel.points.map(({ rank }) => rank));
    const best = Math.min(...panel.points.map(({ rank }) => rank));
    const y = scaleLinear([best, Math.max(worst, best + 1)], [top + textSize * 2.9, ground - 8]);
    texts.push({
      x: 0,
      y: top + textSize,
      text: clipText(panel.title, width, textSize),
      size: textSize,
      colour: colour.ink2,
    });
    lines.push({ x1: 0, x2: width, y1: ground, y2: ground, colour: colour.line, width: 1 });
    for (const at of panel.editions)
      lines.push({
        x1: rounded(x(at)),
        x2: rounded(x(at)),
        y1: ground - 3,
        y2: ground + 3,
        colour: colour.axis,
        width: 1,
      });
    panel.points.forEach((point, j) => {
      const place = { x: rounded(x(point.at)), y: rounded(y(point.rank)) };
      const before = panel.points[j - 1];
      const isNext = before !== undefined && !panel.editions.some((at) => at > before.at && at < point.at);
      // Editions more than a year apart need not follow each other.
      const isLoose = before !== undefined && isLooseStep(before.at, point.at);
      if (isNext)
        lines.push({
          x1: rounded(x(before.at)),
          y1: rounded(y(before.rank)),
          x2: place.x,
          y2: place.y,
          colour: colour.accent,
          ...(isLoose ? { width: 1.5, dash: '1.5 3' } : { width: 2 }),
        });
      points.push({ key: point.key, label: point.label, ...place });
      texts.push({
        ...place,
        y: place.y - 8,
        text: point.text,
        size: textSize,
        weight: 700,
        colour: colour.ink,
        anchor: 'middle',
        halo: colour.surface,
      });
    });
  });
  const bottom = panels.length * panelHeight;
  const years = Math.max(1, Math.floor(last) - Math.floor(first));
  const every = [1, 2, 5, 10].find((size) => (width / years) * size > textWidth('0000', textSize) + 12) ?? 20;
  for (let year = Math.floor(first); year <= last; year += every)
    texts.push({
      x: rounded(x(Math.max(year, first))),
      y: bottom + textSize,
      text: String(year),
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  return {
    width,
    height: bottom + axis,
    lines,
    texts,
    points,
    colour: colour.accent,
    surface: colour.surface,
    ink: colour.ink,
  };
}
