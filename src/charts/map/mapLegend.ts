import type { CountryCoverage } from '../../measures/coverage/countryStates';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { RectMark, TextMark } from '../scene';
import { classOf, classRange } from './classes';
import { hatchFill, scaleOf } from './choroplethScene';

export interface LegendWords {
  readonly title: string;
  readonly countsTitle: string;
  readonly noneRecorded: string;
  readonly notKnown: string;
  readonly outside: string;
  readonly home: string;
  readonly dot: string;
  readonly range: (low: number, high: number | null) => string;
  readonly count: (n: number) => string;
  readonly paren: (text: string) => string;
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
  readonly coverage: readonly CountryCoverage[];
  readonly palette: Palette;
  readonly isNarrow: boolean;
  readonly textSize: number;
  readonly words: LegendWords;
  readonly hasDots: boolean;
}

/** Classes with the number of countries in each, then the states that occur, then what the circles mean. */
export function mapLegend({
  width,
  coverage,
  palette,
  isNarrow,
  textSize,
  words,
  hasDots,
}: MapLegendInput): MapLegendScene {
  const { colour } = palette;
  const swatchHeight = Math.round(textSize * 0.83);
  const swatchWidth = Math.round(textSize * 1.7);
  const scale = scaleOf(palette, isNarrow);
  const hasZero = coverage.some(({ state }) => state === 'zero');
  const first = hasZero ? 0 : 1;
  const numbers = scale.colours.map(() => 0);
  for (const { state, ties } of coverage) {
    if (state !== 'value' && state !== 'zero') continue;
    const i = state === 'zero' ? 0 : classOf(scale, ties);
    numbers[i] = (numbers[i] ?? 0) + 1;
  }
  const swatches: RectMark[] = [];
  const texts: TextMark[] = [];
  const circles: MapLegendScene['circles'][number][] = [];
  const line = textSize + 3;
  const text = (x: number, y: number, value: string, extra: Partial<TextMark> = {}): void => {
    texts.push({ x, y, text: value, size: textSize, colour: colour.ink2, ...extra });
  };
  const classes = scale.colours.length - first;
  const cell = Math.min(textSize * 3.7, Math.max(24, (width - 8) / classes));
  text(0, textSize, words.title, { colour: colour.ink });
  let y = line + 4;
  if (!isNarrow) {
    if (textWidth(words.title, textSize) + textWidth(words.countsTitle, textSize) + 12 <= classes * cell) {
      text(classes * cell, textSize, words.countsTitle, { anchor: 'end', colour: colour.ink3 });
    }
    for (let i = first; i < scale.colours.length; i++) {
      text((i - first + 0.5) * cell, y + textSize, words.count(numbers[i] ?? 0), {
        anchor: 'middle',
        colour: colour.ink3,
      });
    }
    y += line + 2;
  }
  for (let i = first; i < scale.colours.length; i++) {
    const x = (i - first) * cell;
    swatches.push({
      x: x + 0.5,
      y,
      width: cell,
      height: swatchHeight,
      fill: scale.colours[i] ?? '',
      stroke: colour.lineStrong,
      strokeWidth: 0.75,
    });
    text(x + cell / 2, y + swatchHeight + line, words.range(...classRange(scale, i)), {
      anchor: 'middle',
      colour: colour.ink,
    });
  }
  const classesBottom = y + swatchHeight + line + 4;

  const states: { words: string; draw: (x: number, y: number) => void }[] = [];
  const occurs = (state: CountryCoverage['state']) => coverage.some((country) => country.state === state);
  const box =
    (fill: string, stroke: string, strokeWidth = 0.75) =>
    (x: number, top: number) =>
      swatches.push({
        x: x + 0.5,
        y: top,
        width: swatchWidth,
        height: swatchHeight,
        fill,
        stroke,
        strokeWidth,
      });
  const n = (state: CountryCoverage['state']) =>
    words.count(coverage.filter((country) => country.state === state).length);
  if (occurs('none-recorded'))
    states.push({
      words: words.noneRecorded + words.paren(n('none-recorded')),
      draw: box(colour.surface, colour.lineStrong),
    });
  if (occurs('not-known'))
    states.push({
      words: words.notKnown + words.paren(n('not-known')),
      draw: box(hatchFill, colour.lineStrong),
    });
  if (occurs('outside'))
    states.push({ words: words.outside, draw: box(colour.mapContext, colour.lineStrong) });
  if (occurs('home')) states.push({ words: words.home, draw: box(colour.mapContext, colour.ink, 1.2) });
  if (hasDots) {
    states.push({
      words: words.dot,
      draw: (x, top) =>
        circles.push({
          x: x + swatchWidth / 2,
          y: top + swatchHeight / 2,
          radius: 3.6,
          fill: scale.colours[2] ?? '',
          stroke: colour.mapBorder,
        }),
    });
  }
  const besideRoom = width - classes * cell - 40;
  const widest = Math.max(0, ...states.map((state) => swatchWidth + 8 + textWidth(state.words, textSize)));
  const isBeside = besideRoom >= widest;
  const left = isBeside ? classes * cell + 32 : 0;
  const columns = isBeside && besideRoom >= widest * 2 + 24 && states.length > 2 ? 2 : 1;
  const perColumn = Math.ceil(states.length / columns);
  const top = isBeside ? line + 4 : classesBottom + 4;
  states.forEach((state, i) => {
    const x = left + Math.floor(i / perColumn) * (widest + 24);
    const rowTop = top + (i % perColumn) * (line + 4);
    state.draw(x, rowTop);
    text(x + swatchWidth + 8, rowTop + swatchHeight - 0.5, state.words, { colour: colour.ink });
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
