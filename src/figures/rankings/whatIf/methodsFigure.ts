import { drawingPart } from '../../../charts/drawing';
import Effects from '../../../charts/effects/Effects.svelte';
import { effectsScene } from '../../../charts/effects/effectsScene';
import IntervalRows from '../../../charts/intervals/IntervalRows.svelte';
import { intervalRowsScene } from '../../../charts/intervals/intervalRowsScene';
import type { Figure, Mark } from '../../figure';
import { allRecords } from '../checks/allRecords';
import { indexFigure } from '../checks/indexFigure';
import { tickText } from '../checks/tickText';
import { indexScope } from '../checks/indexScope';
import { sentences } from '../checks/sentences';
import { coefficient, rankWords, unitWords } from '../checks/unitWords';
import { latestRows } from '../index/latestRows';
import type { RankingsInput } from '../rankingsInput';
import { alternativeWords } from './alternatives';
import { methodOutcomes, type MethodOutcome } from './methodOutcomes';

const mostUnits = 10;
/** Below a shift of one place on average the choice of method hardly matters. */
const hardly = 1;

interface UnitRanks {
  readonly row: number;
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
}

function firstUnits({ model }: RankingsInput, outcomes: readonly MethodOutcome[]): UnitRanks[] {
  const { rank } = model.result;
  return latestRows(model.result)
    .filter((row) => (rank[row] ?? 0) > 0)
    .sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b)
    .slice(0, mostUnits)
    .map((row) => {
      const ranks = [rank[row] ?? 0, ...outcomes.flatMap(({ ranks: other }) => other?.[row] || [])];
      return { row, rank: rank[row] ?? 0, best: Math.min(...ranks), worst: Math.max(...ranks) };
    });
}

/** Ranks by other methods, one other choice at a time: how far they move all units, and the first ten. */
export function methodsFigure(input: RankingsInput): Figure {
  const { model, text } = input;
  const words = text.words.indexChecks;
  const own = words.methods;
  const outcomes = methodOutcomes(model);
  const defined = outcomes.filter(({ meanShift }) => meanShift !== null);
  const nameOf = ({ alternative }: MethodOutcome) => alternativeWords(alternative, text);
  const shiftOf = ({ meanShift }: MethodOutcome) => (meanShift === null ? '–' : text.number(meanShift, 1));
  const units = firstUnits(input, outcomes);
  const [most] = defined;
  const title =
    most === undefined
      ? own.question
      : most.meanShift === 0
        ? own.nothing
        : (most.meanShift ?? 0) < hardly
          ? own.little(shiftOf(most))
          : own.most(nameOf(most), shiftOf(most));
  const label = (outcome: MethodOutcome) =>
    words.named(
      nameOf(outcome),
      outcome.meanShift === null
        ? own.undefined
        : own.moved(shiftOf(outcome), coefficient(outcome.spearman, text), text.number(outcome.n)),
    );
  const rangeOf = ({ best, worst }: UnitRanks) => text.range(best, worst);
  const unitLabel = (unit: UnitRanks) =>
    own.unit(
      unitWords(input, unit.row).name,
      text.number(unit.rank),
      text.number(unit.best),
      text.number(unit.worst),
    );
  const keyOf = ({ alternative }: MethodOutcome) => `method:${alternative.id}`;
  const marks = new Map<string, Mark>([
    ...outcomes.map((outcome): [string, Mark] => [
      keyOf(outcome),
      {
        key: keyOf(outcome),
        title: nameOf(outcome),
        value: outcome.meanShift === null ? own.undefined : own.places(shiftOf(outcome)),
        change: outcome.spearman === null ? null : own.spearman(coefficient(outcome.spearman, text)),
        rows: units.flatMap(({ row, rank }) => {
          const other = outcome.ranks?.[row] ?? 0;
          return other === 0 || other === rank
            ? []
            : [[unitWords(input, row).name, own.fromTo(text.number(rank), text.number(other))] as const];
        }),
        lines: [],
        recordIds: [],
      },
    ]),
    ...units.map((unit): [string, Mark] => {
      const { key, name, entity } = unitWords(input, unit.row);
      return [
        key,
        {
          key,
          title: name,
          value: rankWords(input, unit.row),
          change: own.between(text.number(unit.best), text.number(unit.worst)),
          rows: defined.flatMap((outcome) => {
            const other = outcome.ranks?.[unit.row] ?? 0;
            return other === unit.rank || other === 0 ? [] : [[nameOf(outcome), text.number(other)] as const];
          }),
          lines: [],
          recordIds: [],
          entity,
        },
      ];
    }),
  ]);
  const ranked = latestRows(model.result).filter((row) => (model.result.rank[row] ?? 0) > 0);
  const failed = outcomes.filter(({ meanShift }) => meanShift === null);
  return indexFigure(input, {
    figure: 'methods',
    title,
    subtitle: own.subtitle(indexScope(input)),
    notes: [
      own.note(text.number(units.length)),
      ...(failed.length === 0 ? [] : [own.failed(text.enumerate(failed.map(nameOf)))]),
    ],
    summary: sentences([title, ...outcomes.map(label), ...units.map(unitLabel)], text),
    markKeys: [...marks.keys()],
    mark: (key) => marks.get(key) ?? null,
    recordIds: allRecords(model),
    table: {
      columns: [
        { key: 'id', title: words.columns.id, isNumeric: false },
        { key: 'unit', title: words.columns.unit, isNumeric: false },
        { key: 'defined', title: own.asDefined, isNumeric: true },
        ...defined.map((outcome) => ({
          key: outcome.alternative.id,
          title: nameOf(outcome),
          isNumeric: true,
        })),
      ],
      rows: ranked
        .sort((a, b) => (model.result.rank[a] ?? 0) - (model.result.rank[b] ?? 0))
        .map((row) => [
          unitWords(input, row).id,
          unitWords(input, row).name,
          model.result.rank[row] ?? null,
          ...defined.map(({ ranks }) => ranks?.[row] || null),
        ]),
      rowEntities: ranked.map((row) => unitWords(input, row).entity ?? null),
    },
    totals: defined.flatMap((outcome): [string, string | number][] => [
      [words.named(own.axis, nameOf(outcome)), outcome.meanShift ?? ''],
      [words.named(words.coefficients.spearman, nameOf(outcome)), outcome.spearman ?? ''],
    ]),
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => {
      const shared = {
        width,
        palette,
        textSize,
        isNarrow,
        formatTick: (value: number) => tickText(value, text),
        more: (shown: number, of: number) => words.fit(text.number(shown), text.number(of)),
      };
      const effects = effectsScene({
        ...shared,
        height: isBounded && height !== null ? height * 0.52 : null,
        axisTitle: own.axis,
        endTitle: words.coefficients.spearman,
        atLeast: hardly,
        legend: [],
        rows: defined.map((outcome) => ({
          key: keyOf(outcome),
          label: label(outcome),
          name: nameOf(outcome),
          depth: 0,
          end: coefficient(outcome.spearman, text),
          bars: [{ value: outcome.meanShift ?? 0, between: null, slot: null }],
        })),
      });
      return [
        drawingPart('effects', Effects, effects),
        drawingPart(
          'interval-rows',
          IntervalRows,
          intervalRowsScene({
            ...shared,
            height: isBounded && height !== null ? height - effects.height - 8 : null,
            from: 1,
            axisTitle: own.rankAxis,
            endTitle: own.range,
            rows: units.map((unit) => {
              const { key, name, language } = unitWords(input, unit.row);
              return {
                key,
                label: unitLabel(unit),
                name,
                language,
                lead: text.number(unit.rank),
                at: unit.rank,
                between: [unit.best, unit.worst] as const,
                end: rangeOf(unit),
              };
            }),
          }),
        ),
      ];
    },
  });
}
