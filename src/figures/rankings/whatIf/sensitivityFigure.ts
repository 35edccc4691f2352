import { drawingPart } from '../../../charts/drawing';
import Effects from '../../../charts/effects/Effects.svelte';
import { effectsScene } from '../../../charts/effects/effectsScene';
import type { Sensitivity } from '../../../measures/index/robustness/sobol';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { allRecords } from '../checks/allRecords';
import { indexFigure } from '../checks/indexFigure';
import { indexScope } from '../checks/indexScope';
import { sentences } from '../checks/sentences';
import { shareText } from '../index/shareText';
import type { RankingsInput } from '../rankingsInput';
import { factorWords, optionWords } from './factorWords';

/** An estimate of a share may fall a little out of 0..1. */
const withinOne = (value: number) => Math.max(0, Math.min(1, value));
const clipped = ([low, high]: readonly [number, number]) => [withinOne(low), withinOne(high)] as const;

type Factor = Sensitivity['factors'][number];

/** Factors by how much of the variation they explain with all others, the largest first. */
export function factorsBySize({ factors }: Sensitivity): readonly Factor[] {
  return [...factors].sort((a, b) => b.total - a.total);
}

/** Standard deviation, in places, from which there is something to share out among the choices. */
const leastSpread = 0.1;

/** Whether ranks move more in some draws than in others, so that shares of the variation mean something. */
export const isVaried = ({ variance }: Sensitivity) => Math.sqrt(variance) >= leastSpread;

function titleOf(factors: readonly Factor[], input: RankingsInput): string {
  const words = input.text.words.indexChecks.sensitivity;
  const [first, second] = factors;
  if (first === undefined) return words.question;
  const name = factorWords(first, input);
  // A lead counts where the next one is below the interval of the first.
  if (second !== undefined && first.totalInterval[0] <= second.total)
    return words.two(name, factorWords(second, input));
  return words.most(name, shareText(withinOne(first.total), input.text));
}

/** Which choice moves ranks most: Sobol indices of the mean absolute change of rank; `null` = being calculated. */
export function sensitivityFigure(input: RankingsInput, sensitivity: Sensitivity | null): Figure {
  const { text, info, spec, model } = input;
  const words = text.words.indexChecks.sensitivity;
  const subtitle = words.subtitle(indexScope(input));
  const empty = (title: string, reason: string) =>
    emptyFigure({ spec: { ...spec, figure: 'sensitivity' }, text, info, title, subtitle, reason });
  if (sensitivity === null) return empty(words.question, words.waiting);
  if (sensitivity.factors.length === 0) return empty(words.question, words.none);
  if (!isVaried(sensitivity))
    return sensitivity.mean < leastSpread
      ? empty(words.still, words.stillWhy)
      : empty(words.steady, words.steadyWhy(text.number(sensitivity.mean, 1)));
  const factors = factorsBySize(sensitivity);
  const keyOf = ({ kind, node }: Factor) => `factor:${kind}:${node ?? ''}`;
  const nameOf = (factor: Factor) => factorWords(factor, input);
  const share = (value: number) => shareText(withinOne(value), text);
  const label = (factor: Factor) => words.label(nameOf(factor), share(factor.first), share(factor.total));
  const range = ([low, high]: readonly [number, number]) => words.interval(share(low), share(high));
  const title = titleOf(factors, input);
  return indexFigure(input, {
    figure: 'sensitivity',
    title,
    subtitle,
    notes: [
      words.note(text.number(sensitivity.n), String(sensitivity.seed)),
      ...(sensitivity.leftOut.length === 0
        ? []
        : [words.leftOut(text.enumerate(sensitivity.leftOut.map((option) => optionWords(option, input))))]),
    ],
    summary: sentences([title, ...factors.map(label)], text),
    markKeys: factors.map(keyOf),
    mark: (key) => {
      const factor = factors.find((candidate) => keyOf(candidate) === key);
      if (factor === undefined) return null;
      return {
        key,
        title: nameOf(factor),
        value: words.totalOf(share(factor.total)),
        change: range(factor.totalInterval),
        rows: [
          [words.alone, share(factor.first)],
          ['', range(factor.firstInterval)],
        ],
        lines: [],
        recordIds: [],
      };
    },
    recordIds: allRecords(model),
    table: {
      columns: [
        { key: 'factor', title: words.columns.factor, isNumeric: false },
        { key: 'first', title: words.columns.first, isNumeric: true },
        { key: 'first_p05', title: words.columns.firstLow, isNumeric: true },
        { key: 'first_p95', title: words.columns.firstHigh, isNumeric: true },
        { key: 'total', title: words.columns.total, isNumeric: true },
        { key: 'total_p05', title: words.columns.totalLow, isNumeric: true },
        { key: 'total_p95', title: words.columns.totalHigh, isNumeric: true },
      ],
      rows: factors.map((factor) => [
        nameOf(factor),
        factor.first,
        ...factor.firstInterval,
        factor.total,
        ...factor.totalInterval,
      ]),
    },
    totals: [
      [words.mean, sensitivity.mean],
      [words.variance, sensitivity.variance],
    ],
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'effects',
        Effects,
        effectsScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          axisTitle: words.axis,
          endTitle: words.total,
          atLeast: 0.2,
          formatTick: text.share,
          legend: [
            { text: words.alone, slot: null },
            { text: words.total, slot: 'rest' },
          ],
          more: (shown, of) => text.words.indexChecks.fit(text.number(shown), text.number(of)),
          rows: factors.map((factor) => ({
            key: keyOf(factor),
            label: label(factor),
            name: nameOf(factor),
            depth: 0,
            end: share(factor.total),
            bars: [
              {
                value: Math.min(withinOne(factor.first), withinOne(factor.total)),
                between: clipped(factor.firstInterval),
                slot: null,
              },
              {
                value: withinOne(factor.total),
                between: clipped(factor.totalInterval),
                slot: 'rest' as const,
              },
            ],
          })),
        }),
      ),
    ],
  });
}
