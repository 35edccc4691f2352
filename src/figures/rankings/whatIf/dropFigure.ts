import { drawingPart } from '../../../charts/drawing';
import Effects from '../../../charts/effects/Effects.svelte';
import { effectsScene } from '../../../charts/effects/effectsScene';
import type { DroppedNode } from '../../../measures/index/robustness/dropNodes';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { allRecords } from '../checks/allRecords';
import { indexFigure } from '../checks/indexFigure';
import { tickText } from '../checks/tickText';
import { indexScope } from '../checks/indexScope';
import { nodeTitle } from '../checks/nodes';
import { sentences } from '../checks/sentences';
import { unitWords } from '../checks/unitWords';
import type { RankingsInput } from '../rankingsInput';
import { named } from '../checks/named';
import { dropRows, largestRows, type DropRow } from './dropRows';

interface Move {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The unit that moves farthest without a node. */
function largestMove({ model }: RankingsInput, { dropped }: DropRow): Move | null {
  let largest: Move | null = null;
  dropped.rank?.forEach((to, row) => {
    const from = model.result.rank[row] ?? 0;
    if (from === 0 || to === 0) return;
    if (Math.abs(to - from) > (largest === null ? 0 : Math.abs(largest.to - largest.from)))
      largest = { row, from, to };
  });
  return largest;
}

/**
 * How far ranks move when a pillar or an indicator is left out; `null` = being calculated.
 *
 * @param isShort pillars alone
 */
export function dropFigure(
  input: RankingsInput,
  dropped: readonly DroppedNode[] | null,
  isShort = false,
): Figure {
  const { text, info, spec, model } = input;
  const words = text.words.indexChecks.drop;
  const all = dropped === null ? [] : dropRows(input, dropped);
  const rows = isShort ? all.filter(({ depth }) => depth === 0) : all;
  const subtitle = words.subtitle(indexScope(input));
  const nameOf = ({ node }: DropRow) => nodeTitle(input, node);
  const shiftOf = ({ mean }: DropRow) => text.number(mean, 1);
  const top = largestRows(rows, shiftOf);
  if (rows.length === 0)
    return emptyFigure({
      spec: { ...spec, figure: 'drop' },
      text,
      info,
      title: words.question,
      subtitle,
      reason: dropped === null ? words.waiting : words.none,
    });
  const keyOf = ({ node }: DropRow) => `drop:${node}`;
  const moveWords = (row: DropRow) => {
    const move = largestMove(input, row);
    return move === null
      ? null
      : words.largest(unitWords(input, move.row).name, text.number(move.from), text.number(move.to));
  };
  const label = (row: DropRow) =>
    [words.label(nameOf(row), shiftOf(row), text.number(row.n)), moveWords(row)]
      .filter((part) => part !== null)
      .join(text.words.join.sentence);
  const [first] = top;
  const one = isShort ? words.titleShort : words.title;
  const several = isShort ? words.tiedShort : words.tied;
  const title =
    first === undefined || first.mean === 0
      ? words.nothing
      : top.length === 1
        ? one(nameOf(first), shiftOf(first))
        : several(named(top.map(nameOf), text), shiftOf(first));
  return indexFigure(input, {
    figure: 'drop',
    title,
    subtitle,
    notes: [words.note],
    summary: sentences([title, ...rows.map(label)], text),
    markKeys: rows.map(keyOf),
    mark: (key) => {
      const row = rows.find((candidate) => keyOf(candidate) === key);
      if (row === undefined) return null;
      const move = moveWords(row);
      return {
        key,
        title: words.without(nameOf(row)),
        value: text.words.indexChecks.methods.places(shiftOf(row)),
        change: null,
        rows: [],
        lines: [...(move === null ? [] : [move]), text.words.indexChecks.units(row.n, text.number(row.n))],
        recordIds: [],
      };
    },
    recordIds: allRecords(model),
    table: {
      columns: [
        { key: 'node', title: words.columns.node, isNumeric: false },
        { key: 'level', title: words.columns.level, isNumeric: false },
        { key: 'mean', title: words.columns.shift, isNumeric: true },
        { key: 'n', title: text.words.indexChecks.columns.n, isNumeric: true },
        { key: 'unit', title: words.columns.unit, isNumeric: false },
        { key: 'from', title: words.columns.from, isNumeric: true },
        { key: 'to', title: words.columns.to, isNumeric: true },
      ],
      rows: rows.map((row) => {
        const move = largestMove(input, row);
        return [
          nameOf(row),
          row.isPillar ? words.pillar : words.indicator,
          row.mean,
          row.n,
          move === null ? null : unitWords(input, move.row).name,
          move?.from ?? null,
          move?.to ?? null,
        ];
      }),
    },
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
          endTitle: '',
          atLeast: 1,
          formatTick: (value) => tickText(value, text),
          legend: [],
          more: (shown, of) => text.words.indexChecks.fit(text.number(shown), text.number(of)),
          rows: rows.map((row) => ({
            key: keyOf(row),
            label: label(row),
            name: nameOf(row),
            depth: row.depth,
            end: shiftOf(row),
            bars: [{ value: row.mean, between: null, slot: row.slot }],
          })),
        }),
      ),
    ],
  });
}
