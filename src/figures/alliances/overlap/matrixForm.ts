import { drawingPart } from '../../../charts/drawing';
import { classOf, type ClassScale } from '../../../charts/map/classes';
import { mapLegend } from '../../../charts/map/mapLegend';
import MapLegend from '../../../charts/map/MapLegend.svelte';
import Matrix from '../../../charts/matrix/Matrix.svelte';
import { matrixScene, type MatrixCell } from '../../../charts/matrix/matrixScene';
import type { Text } from '../../../text/text';
import type { Palette } from '../../../theme/palette';
import type { Mark } from '../../figure';
import { foreign, nameCell, nameLines, plainMark, type FormInput, type OverlapForm } from './form';
import { recordsIn, type OverlapSet } from './overlapModel';
import { matrixTitle } from './overlapTitle';
import { pairsOf, type AlliancePair } from './pairs';

const sevenClasses = [0, Number.MIN_VALUE, 0.02, 0.05, 0.1, 0.2, 0.4];
const fiveClasses = [0, Number.MIN_VALUE, 0.05, 0.1, 0.4];

function scaleOf(palette: Palette, isNarrow: boolean): ClassScale {
  return isNarrow
    ? { lower: fiveClasses, colours: palette.sequential5 }
    : { lower: sevenClasses, colours: palette.sequential7 };
}

/** An index as it stands in a wide and in a narrow cell: 0.08 and .08. */
function indexForms(jaccard: number, text: Text): string[] {
  if (jaccard === 0 || jaccard === 1) return [text.number(jaccard)];
  const whole = text.number(jaccard, 2);
  return [whole, whole.replace(/^0/, '')];
}

const cellKey = (a: OverlapSet, b: OverlapSet) => `pair:${a.history.id}:${b.history.id}`;

/** Two alliances at a time by their Jaccard index, each with its own size on the diagonal. */
export function matrixForm(input: FormInput): OverlapForm {
  const { model, state, text } = input;
  const { sets } = model;
  const words = text.words.overlap;
  const pairs = pairsOf(model);
  const counted = (n: number) => words.counted[state.shared](n, text.number(n));
  const nameOf = ({ history }: OverlapSet) => text.name(history.names);
  const valueOf = ({ jaccard }: AlliancePair) => words.index(text.number(jaccard, 2));
  const sharedOf = ({ shared, either }: AlliancePair) =>
    words.sharedOf(text.number(shared.length), text.number(either));
  const pairLabel = (pair: AlliancePair, a: OverlapSet, b: OverlapSet) =>
    words.pair(nameOf(a), nameOf(b)) +
    text.words.join.colon +
    valueOf(pair) +
    text.words.join.clause +
    sharedOf(pair);
  const sizeLabel = (set: OverlapSet) => words.size(nameOf(set), counted(set.items.size));

  const cellsOf = (scale: ClassScale, surface: string): MatrixCell[] => {
    const both = pairs.flatMap((pair) => {
      const { a, b, row, column, jaccard } = pair;
      const same = {
        texts: indexForms(jaccard, text),
        fill: scale.colours[classOf(scale, jaccard)] ?? surface,
        isDiagonal: false,
      };
      return [
        { ...same, key: cellKey(a, b), label: pairLabel(pair, a, b), row, column },
        { ...same, key: cellKey(b, a), label: pairLabel(pair, b, a), row: column, column: row },
      ];
    });
    const own = sets.map((set, i) => ({
      key: cellKey(set, set),
      label: sizeLabel(set),
      row: i,
      column: i,
      texts: [text.number(set.items.size)],
      fill: surface,
      isDiagonal: true,
    }));
    return [...both, ...own].sort((x, y) => x.row - y.row || x.column - y.column);
  };

  function mark(key: string): Mark | null {
    const set = sets.find((one) => cellKey(one, one) === key);
    if (set !== undefined)
      return plainMark({
        key,
        title: nameOf(set),
        value: counted(set.items.size),
        lines: nameLines([...set.items], input),
        recordIds: recordsIn([set], set.items),
        entity: `alliance:${set.history.id}`,
      });
    const pair = pairs.find(({ a, b }) => cellKey(a, b) === key || cellKey(b, a) === key);
    return pair === undefined
      ? null
      : plainMark({
          key,
          title: words.pair(nameOf(pair.a), nameOf(pair.b)),
          value: valueOf(pair),
          lines: [sharedOf(pair), ...nameLines(pair.shared, input)],
          recordIds: recordsIn([pair.a, pair.b], pair.shared),
        });
  }

  return {
    title: matrixTitle(model, pairs, state, text),
    subtitle: words.subtitleMatrix[state.shared](text.day(model.date)),
    summary: words.summary(
      [
        ...sets.map(sizeLabel),
        ...pairs.filter(({ shared }) => shared.length > 0).map((pair) => pairLabel(pair, pair.a, pair.b)),
      ].join(text.words.join.sentence),
    ),
    markKeys: sets.flatMap((a) => sets.map((b) => cellKey(a, b))),
    mark,
    table: {
      columns: [
        { key: 'alliance', title: words.heads.first, isNumeric: false },
        { key: 'other', title: words.heads.second, isNumeric: false },
        { key: 'alliance_ids', title: words.heads.code, isNumeric: false },
        { key: 'shared', title: words.heads.shared, isNumeric: true },
        { key: 'either', title: words.heads.either, isNumeric: true },
        { key: 'jaccard', title: words.heads.jaccard, isNumeric: true },
        { key: 'names', title: words.heads.names, isNumeric: false },
      ],
      rows: pairs.map(({ a, b, shared, either, jaccard }) => [
        nameOf(a),
        nameOf(b),
        `${a.history.id}; ${b.history.id}`,
        shared.length,
        either,
        jaccard,
        nameCell(shared, input),
      ]),
      rowEntities: pairs.map(({ a }) => `alliance:${a.history.id}`),
    },
    layout: ({ width, height, palette, textSize, isNarrow }) => {
      const scale = scaleOf(palette, isNarrow);
      const { surface, ink } = palette.colour;
      const legend = mapLegend({
        width,
        palette,
        // The narrow form has no row of counts.
        isNarrow: true,
        textSize,
        title: words.legend,
        countsTitle: '',
        classes: scale.lower.map((lower, i) => ({
          fill: scale.colours[i] ?? surface,
          label: i === 0 ? text.number(0) : i === 1 ? `> ${text.number(0)}` : `${text.number(lower, 2)}+`,
          count: '',
        })),
        states: [
          { shape: 'box', fill: surface, stroke: ink, strokeWidth: 1.5, label: words.diagonal[state.shared] },
        ],
      });
      const room = height === null ? null : Math.max(160, height - legend.height - 8);
      const scene = matrixScene({
        width,
        height: room,
        palette,
        textSize,
        entities: sets.map((set) => ({ name: nameOf(set), language: foreign(set.history.names, text) })),
        cells: cellsOf(scale, surface),
      });
      return [drawingPart('matrix-legend', MapLegend, legend), drawingPart('matrix', Matrix, scene)];
    },
  };
}
