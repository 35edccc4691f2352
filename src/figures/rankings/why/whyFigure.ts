import DistanceRows from '../../../charts/distance/DistanceRows.svelte';
import { distanceScene } from '../../../charts/distance/distanceScene';
import { drawingPart } from '../../../charts/drawing';
import type { Figure, Mark } from '../../figure';
import { sourceLine } from '../../sourceLine';
import { cellMarks, type CellMarks } from '../index/cellMarks';
import { indexEvidence } from '../index/indexEvidence';
import { rankedRows, rowOf } from '../index/rankedRows';
import { recordsOf } from '../index/rankingMarks';
import { scoreDecimals } from '../index/scoreText';
import { unitValue } from '../index/unitValue';
import { reasonText, unrankedRows } from '../index/unrankedRows';
import type { RankingsInput } from '../rankingsInput';
import { whyTable } from './whyTable';
import { whyTitle } from './whyTitle';
import { distanceOf, whyNodes, type WhyNode } from './whyNodes';

/** What was done with a value, or what it rests on, in sentences. */
function markLines(one: WhyNode, row: number, marks: CellMarks, { model, text }: RankingsInput): string[] {
  const words = text.words.rankWhy;
  const { definition, doubt, unit } = one.words;
  const inUnit = (value: number) => unitValue(value, model.result.tree.nodes[one.node] ?? {}, text);
  const trimmed = one.isIndicator ? marks.trimmed(one.node, row) : null;
  const imputed = one.isIndicator ? marks.imputed(one.node, row) : null;
  return [
    words.weight(text.share(one.weight, 1)),
    ...(unit === null ? [] : [words.unit(unit)]),
    ...(imputed === null ? [] : [words.imputed(inUnit(imputed.value))]),
    ...(trimmed === null ? [] : [words.treated(inUnit(trimmed.from), inUnit(trimmed.to))]),
    ...(one.isOpen ? [text.words.rankings.mark.reported] : []),
    ...[definition, doubt].flatMap((line) => line ?? []),
    ...(model.result.rank[row] === 0
      ? unrankedRows({ model, text })
          .filter((reason) => reason.row === row && reason.node === one.node)
          .map((reason) => reasonText(reason, { model, text }))
      : []),
  ];
}

/** Strengths and weaknesses of one unit against the median of the ranked. `null` where there is no such unit. */
export function whyFigure(input: RankingsInput, unit: string): Figure | null {
  const { model, text, info } = input;
  const row = rowOf(model, unit);
  const own = row === null ? undefined : model.table.rows[row];
  if (row === null || own === undefined) return null;
  const words = text.words.rankWhy;
  const ranked = rankedRows(input);
  const marks = cellMarks(model);
  const nodes = whyNodes(input, row, marks);
  const name = text.name(own.names);
  const title = whyTitle(
    name,
    ranked.find((one) => one.row === row),
    nodes,
    input,
  );
  const decimals = Math.max(1, scoreDecimals(nodes.flatMap((one) => distanceOf(one) ?? [])));
  const valueOf = (one: WhyNode) => words.value(one.value, one.median);
  const distanceText = (one: WhyNode) => {
    const distance = distanceOf(one);
    return distance === null ? words.notKnown : text.signed(distance, decimals);
  };
  const label = (one: WhyNode) => words.label(one.words.title, distanceText(one), valueOf(one));
  const { leavesUnder, leaves } = model.result.tree;
  const recordIds = recordsOf(marks, leaves, row);
  const reasons = unrankedRows(input).filter((reason) => reason.row === row);
  return {
    spec: { ...input.spec, figure: 'why' },
    title,
    subtitle: words.subtitle(text.number(ranked.length)),
    notes: [
      ...reasons.map((reason) => text.words.rankings.notRanked.sentence(reasonText(reason, input))),
      words.note,
      ...(nodes.some((one) => one.isOpen || one.isMarked) ? [words.noteMarks] : []),
    ],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: indexEvidence(input, marks, [row]),
    dataDate: text.day(info.closingDay),
    summary: [title, ...nodes.map(label)].join(text.words.join.sentence),
    markKeys: nodes.map(({ id }) => id),
    mark: (key): Mark | null => {
      const one = nodes.find(({ id }) => id === key);
      if (one === undefined) return null;
      return {
        key,
        title: one.words.title,
        value: valueOf(one),
        change: distanceOf(one) === null ? null : words.distance(distanceText(one)),
        rows: [],
        lines: markLines(one, row, marks, input),
        recordIds: recordsOf(marks, leavesUnder[one.node] ?? [], row),
        entity: own.entity ?? undefined,
      };
    },
    recordIds,
    table: whyTable(nodes, row, marks, input),
    layout: ({ width, height, palette, textSize, isBounded = false }) => [
      drawingPart(
        'distance',
        DistanceRows,
        distanceScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          axisTitle: words.axis,
          formatTick: (value) => text.signed(value, Number.isInteger(value) ? 0 : decimals),
          more: (shown, of) => words.more(text.number(shown), text.number(of)),
          rows: nodes.map((one) => ({
            key: one.id,
            label: label(one),
            name: one.words.title,
            distance: distanceOf(one),
            end: valueOf(one),
            isHead: !one.isIndicator,
            level: one.depth - 1,
            isOpen: one.isOpen,
            isMarked: one.isMarked,
          })),
        }),
      ),
    ],
  };
}
