import type { CountryCoverage, ValueState } from '../../measures/coverage/countryStates';
import type { Palette } from '../../theme/palette';
import { classOf, classRange } from './classes';
import { hatchFill, scaleOf } from './levelShades';
import type { LegendClass, LegendState } from './mapLegend';

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

/** Classes of counts with the number of countries in each; the class of zero only where it occurs. */
export function levelClasses(
  coverage: readonly CountryCoverage[],
  palette: Palette,
  isNarrow: boolean,
  words: LegendWords,
): LegendClass[] {
  const scale = scaleOf(palette, isNarrow);
  const first = coverage.some(({ state }) => state === 'zero') ? 0 : 1;
  const numbers = scale.colours.map(() => 0);
  for (const { state, ties } of coverage) {
    if (state !== 'value' && state !== 'zero') continue;
    const i = state === 'zero' ? 0 : classOf(scale, ties);
    numbers[i] = (numbers[i] ?? 0) + 1;
  }
  return scale.colours
    .map((fill, i) => ({
      fill,
      label: words.range(...classRange(scale, i)),
      count: words.count(numbers[i] ?? 0),
    }))
    .slice(first);
}

/** The states without a value that occur on a map, and what its circles stand for. */
export function stateEntries(
  coverage: readonly CountryCoverage[],
  { colour }: Palette,
  words: LegendWords,
  dotFill: string | null,
  isCounted = true,
): LegendState[] {
  const numberOf = (state: ValueState) => coverage.filter((country) => country.state === state).length;
  const counted = (text: string, state: ValueState) =>
    isCounted ? text + words.paren(words.count(numberOf(state))) : text;
  const box = (label: string, fill: string, stroke = colour.lineStrong, strokeWidth = 0.75): LegendState => ({
    shape: 'box',
    fill,
    stroke,
    strokeWidth,
    label,
  });
  const entries: [ValueState, LegendState][] = [
    ['none-recorded', box(counted(words.noneRecorded, 'none-recorded'), colour.surface)],
    ['not-known', box(counted(words.notKnown, 'not-known'), hatchFill)],
    ['outside', box(words.outside, colour.mapContext)],
    ['home', box(words.home, colour.mapContext, colour.ink, 1.2)],
  ];
  const dot: LegendState[] =
    dotFill === null ? [] : [{ shape: 'circle', fill: dotFill, stroke: colour.mapBorder, label: words.dot }];
  return [...entries.filter(([state]) => numberOf(state) > 0).map(([, entry]) => entry), ...dot];
}
