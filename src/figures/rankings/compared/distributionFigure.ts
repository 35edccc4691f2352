import Distribution from '../../../charts/distribution/Distribution.svelte';
import { distributionScene } from '../../../charts/distribution/distributionScene';
import { drawingPart } from '../../../charts/drawing';
import { quantile } from '../../../measures/network/quantile';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { indexFigure } from '../checks/indexFigure';
import { indexScope } from '../checks/indexScope';
import { sentences } from '../checks/sentences';
import { tickText } from '../checks/tickText';
import { nodeColumn } from '../checks/nodeColumn';
import { isIndicator, nodeNumber } from '../checks/nodes';
import { coefficient, rankWords, unitWords } from '../checks/unitWords';
import { cellMarks } from '../index/cellMarks';
import { cellText } from '../index/cellText';
import { latestRows } from '../index/latestRows';
import { rowOf } from '../index/rankedRows';
import { nodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import { treatmentNotes } from './treatmentNotes';

/** The chosen indicator; without one the most uneven. */
export function distributionNode({ model, state }: Pick<RankingsInput, 'model' | 'state'>): number {
  const { tree, treatments } = model.result;
  const chosen = state.node === '' ? -1 : nodeNumber(tree, state.node);
  if (chosen >= 0 && isIndicator(tree, chosen)) return chosen;
  const uneven = [...treatments].sort(
    (a, b) => (Math.abs(b.skewness[0]) || 0) - (Math.abs(a.skewness[0]) || 0),
  );
  return uneven[0]?.node ?? tree.leaves[0] ?? 0;
}

/** Raw values of one indicator in its own unit, with what was filled in or pulled in. */
export function distributionFigure(input: RankingsInput): Figure {
  const { model, state, text, info, spec } = input;
  const words = text.words.indexChecks;
  const node = distributionNode(input);
  const { treatments, treated, normalised, tree } = model.result;
  const column = nodeColumn(input, node);
  const all = latestRows(model.result);
  const rows = all.filter((row) => !Number.isNaN(column.values[row]));
  const subtitle = words.distribution.subtitle(column.axisTitle, indexScope(input));
  const figureSpec = { ...spec, figure: 'distribution' };
  if (rows.length === 0)
    return emptyFigure({
      spec: figureSpec,
      text,
      info,
      title: words.distribution.question(column.title),
      subtitle,
      reason: words.distribution.none,
    });
  const marks = cellMarks(model);
  const valueOf = (row: number) => column.values[row] ?? NaN;
  const sorted = [...rows].sort((a, b) => valueOf(a) - valueOf(b) || a - b);
  const median = quantile(Float64Array.from(sorted, valueOf), 0.5);
  const most = sorted.at(-1) ?? 0;
  const first = sorted.filter((row) => valueOf(row) === valueOf(most));
  const chosen = rowOf(model, state.unit);
  const movedTo = (row: number) => marks.trimmed(node, row)?.to ?? null;
  const shown = (row: number) => cellText(model, marks, node, row, text);
  const label = (row: number) => words.named(unitWords(input, row).name, shown(row));
  const isOpen = (row: number) => marks.imputed(node, row) !== null || marks.isReported(node, row);
  const byKey = new Map(rows.map((row) => [unitWords(input, row).key, row]));
  const isLow = median === valueOf(sorted[0] ?? 0);
  const titles = isLow
    ? [words.distribution.titleLow, words.distribution.titleLowShared]
    : [words.distribution.title, words.distribution.titleShared];
  const title =
    valueOf(sorted[0] ?? 0) === valueOf(most)
      ? words.distribution.same(text.number(rows.length), column.title, column.format(median))
      : (titles[first.length === 1 ? 0 : 1]?.(
          column.title,
          column.format(median),
          first.length === 1 ? unitWords(input, most).name : text.number(first.length),
          column.format(valueOf(most)),
        ) ?? '');
  const report = treatments.find((treatment) => treatment.node === node);
  const known = tree.nodes[node];
  const doubt = known === undefined ? null : nodeWords(known, text).doubt;
  const missing = all.length - rows.length + rows.filter((row) => marks.imputed(node, row) !== null).length;
  const steps = [
    ...(report === undefined
      ? []
      : treatmentNotes(report, rows.filter((row) => movedTo(row) !== null).length, text)),
  ];
  return indexFigure(input, {
    figure: 'distribution',
    title,
    subtitle,
    notes: [
      words.distribution.missing(missing, text.number(missing), text.number(all.length)),
      ...steps,
      ...(column.isLog ? [words.logAxis] : []),
      ...(rows.some(isOpen) ? [words.distribution.open] : []),
      ...(doubt === null ? [] : [doubt]),
    ],
    summary: sentences([title, ...[...sorted].reverse().map(label)], text),
    drawn: { leaves: [node], rows },
    markKeys: sorted.map((row) => unitWords(input, row).key),
    mark: (key) => {
      const row = byKey.get(key);
      if (row === undefined) return null;
      const unit = unitWords(input, row);
      const to = movedTo(row);
      return {
        key,
        title: unit.name,
        value: words.named(column.title, shown(row)),
        change: rankWords(input, row),
        rows: [],
        lines: to === null ? [] : [words.distribution.moved(column.format(to))],
        recordIds: marks.recordIds(node, row),
        entity: unit.entity,
      };
    },
    recordIds: [...new Set(rows.flatMap((row) => marks.recordIds(node, row)))],
    table: {
      columns: [
        { key: 'id', title: words.columns.id, isNumeric: false },
        { key: 'unit', title: words.columns.unit, isNumeric: false },
        { key: 'value', title: column.axisTitle, isNumeric: true },
        { key: 'treated', title: words.distribution.columns.treated, isNumeric: true },
        { key: 'normalised', title: words.distribution.columns.normalised, isNumeric: true },
        { key: 'state', title: words.distribution.columns.state, isNumeric: false },
      ],
      rows: all.map((row) => {
        const cell = (values: Float64Array | null | undefined) => {
          const value = values?.[row] ?? NaN;
          return Number.isNaN(value) ? null : value;
        };
        return [
          unitWords(input, row).id,
          unitWords(input, row).name,
          cell(column.values),
          cell(treated[node]),
          cell(normalised[node]),
          shown(row),
        ];
      }),
      rowEntities: all.map((row) => unitWords(input, row).entity ?? null),
    },
    totals:
      report === undefined
        ? []
        : [
            [words.distribution.columns.skewnessBefore, coefficient(report.skewness[0], text)],
            [words.distribution.columns.skewnessAfter, coefficient(report.skewness[1], text)],
            [words.distribution.columns.kurtosisBefore, coefficient(report.kurtosis[0], text)],
            [words.distribution.columns.kurtosisAfter, coefficient(report.kurtosis[1], text)],
          ],
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'distribution',
        Distribution,
        distributionScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          dots: sorted.map((row) => {
            const unit = unitWords(input, row);
            return {
              key: unit.key,
              label: label(row),
              name: unit.name,
              language: unit.language,
              value: valueOf(row),
              isOpen: isOpen(row),
              isChosen: row === chosen,
              to: movedTo(row),
            };
          }),
          median,
          medianText: words.distribution.median(column.format(median)),
          isLog: column.isLog,
          axisTitle: column.axisTitle,
          format: (value) => tickText(value, text),
        }),
      ),
    ],
  });
}
