import Correlations from '../../../charts/correlations/Correlations.svelte';
import { correlationsScene } from '../../../charts/correlations/correlationsScene';
import { drawingPart } from '../../../charts/drawing';
import { nodeConsistency } from '../../../measures/index/statistics/nodeConsistency';
import type { Figure } from '../../figure';
import { allRecords } from '../checks/allRecords';
import { indexFigure } from '../checks/indexFigure';
import { indexScope } from '../checks/indexScope';
import { nodeTitle, pillarOf } from '../checks/nodes';
import { sentences } from '../checks/sentences';
import { coefficient } from '../checks/unitWords';
import type { RankingsInput } from '../rankingsInput';
import { correlationLines, leastPairs, type LinePair } from './correlationLines';
import { correlationsTitle } from './correlationsTitle';

/** Alpha from which indicators are usually held to measure one thing (Nunnally 1978). */
const consistentFrom = 0.7;

/** How the indicators and pillars of an index go together, with what an auditor would flag. */
export function correlationsFigure(input: RankingsInput): Figure {
  const { model, text } = input;
  const words = text.words.indexChecks;
  const { tree } = model.result;
  const lines = correlationLines(model.result);
  const { nodes, pairs } = lines;
  const titleOf = (line: number) => nodeTitle(input, nodes[line] ?? 0);
  const flagWords = ({ flag }: LinePair) => (flag === null ? null : words.correlations.flags[flag]);
  const keyOf = ({ row, column }: LinePair) => `pair:${nodes[column]}:${nodes[row]}`;
  const nWords = ({ n }: LinePair) => words.units(n, text.number(n));
  const label = (pair: LinePair) =>
    [
      words.correlations.pair(titleOf(pair.column), titleOf(pair.row)),
      coefficient(pair.r, text),
      ...(pair.flag === null ? [] : [flagWords(pair) ?? '']),
      nWords(pair),
    ].join(text.words.join.clause);
  const title = correlationsTitle(lines, input);
  const byKey = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  const alphas = nodeConsistency(model.result).filter(({ alpha }) => alpha !== null);
  const alphaWords = alphas.map(({ node, alpha }) =>
    words.correlations.alphaOf(
      nodeTitle(input, node),
      coefficient(alpha?.alpha ?? null, text),
      text.number(alpha?.n ?? 0),
    ),
  );
  const isBlock = (node: number) =>
    tree.leaves.includes(node)
      ? pillarOf(tree, node)
      : node === 0
        ? tree.nodes.length + 1
        : tree.nodes.length;
  const flagged = pairs.filter(({ flag }) => flag !== null);
  return indexFigure(input, {
    figure: 'correlations',
    title,
    subtitle: words.correlations.subtitle(indexScope(input)),
    notes: [
      words.correlations.note,
      ...(pairs.some(({ n }) => n < leastPairs) ? [words.correlations.weak(text.number(leastPairs))] : []),
      ...(alphaWords.length === 0
        ? []
        : [words.correlations.alpha(text.number(consistentFrom, 1), text.list(alphaWords))]),
    ],
    summary: sentences([title, ...flagged.map(label), ...alphaWords], text),
    markKeys: pairs.map(keyOf),
    markRows: nodes
      .map((_, line) => pairs.filter(({ row }) => row === line).map(keyOf))
      .filter((row) => row.length > 0),
    mark: (key) => {
      const pair = byKey.get(key);
      if (pair === undefined) return null;
      return {
        key,
        title: words.correlations.pair(titleOf(pair.column), titleOf(pair.row)),
        value: coefficient(pair.r, text),
        change: flagWords(pair),
        rows: [],
        lines: [nWords(pair)],
        recordIds: [],
      };
    },
    recordIds: allRecords(model),
    table: {
      columns: [
        { key: 'first', title: words.correlations.columns.first, isNumeric: false },
        { key: 'second', title: words.correlations.columns.second, isNumeric: false },
        { key: 'pearson', title: words.correlations.columns.r, isNumeric: true },
        { key: 'n', title: words.columns.n, isNumeric: true },
        { key: 'flag', title: words.correlations.columns.flag, isNumeric: false },
      ],
      rows: pairs.map((pair) => [
        titleOf(pair.column),
        titleOf(pair.row),
        Number.isNaN(pair.r) ? null : pair.r,
        pair.n,
        flagWords(pair),
      ]),
    },
    totals: alphas.map(({ node, alpha }) => [
      words.correlations.alphaName(nodeTitle(input, node)),
      alpha?.alpha ?? '',
    ]),
    layout: ({ width, height, palette, textSize, isBounded = false }) => [
      drawingPart(
        'correlations',
        Correlations,
        correlationsScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          lines: nodes.map((node, i) => ({
            name: titleOf(i),
            block: isBlock(node),
            isBold: !tree.leaves.includes(node),
          })),
          cells: pairs.map((pair) => ({
            key: keyOf(pair),
            label: label(pair),
            row: pair.row,
            column: pair.column,
            r: pair.r,
            flag: pair.flag,
            isWeak: pair.n < leastPairs,
          })),
          format: (value, decimals) => text.number(value, decimals),
          legend: words.correlations.legend,
        }),
      ),
    ],
  });
}
