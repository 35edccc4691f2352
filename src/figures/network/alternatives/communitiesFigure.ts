import { drawingPart } from '../../../charts/drawing';
import Matrix from '../../../charts/matrix/Matrix.svelte';
import { bandStyle } from '../../../charts/networkMatrix/bandStyle';
import type { Figure, Mark } from '../../figure';
import type { NetworkInput } from '../networkInput';
import { blocksOf, smallerTies } from './communityBlocks';
import { communityNotes, communitySubtitle, communityTable, communityTitle } from './communityWords';
import { pairLabel, pairMark, pairRows, type GroupMatrix } from './groupMatrix';
import { groupMatrixScene, matrixHeight } from './groupMatrixScene';
import { groupTies } from './groupTies';
import { emptyNetwork, frameOf, framedTitle } from './networkFrame';
import { shownTies } from './shownTies';

/** Ties within and between communities, types or regions, in a small matrix. */
export function communitiesFigure(input: NetworkInput): Figure {
  const { groups, text } = input;
  const words = text.words.networkForms;
  const shown = shownTies(input);
  if (shown.ties.length === 0) return emptyNetwork(input, words.communities.titleQuestion, words.empty);
  const real = groupTies(shown.ties, groups.groupOf);
  const ends = new Set(
    shown.ties.flatMap(({ source, target }) => [groups.groupOf[source] ?? -1, groups.groupOf[target] ?? -1]),
  );
  const blocks = blocksOf(input, (group) => ends.has(group));
  const blockOf = new Map(blocks.flatMap(({ groups: list }, i) => list.map((group) => [group, i] as const)));
  const ties = groupTies(
    shown.ties,
    groups.groupOf.map((group) => blockOf.get(group) ?? -1),
  );
  const matrix: GroupMatrix = {
    prefix: 'groups',
    lines: blocks.map(({ id, name }) => ({ id, name })),
    between: ties.between,
    words: { pair: words.communities.pair, inside: words.communities.within },
  };
  const pairs = pairRows(matrix);
  const smaller = smallerTies(blocks, ties, groups.groupOf);
  const isSmaller = (row: number, column: number) => row === column && smaller?.row === row;
  const byKey = new Map(pairs.flat().map((pair) => [pair.key, pair]));
  const title = framedTitle(shown, communityTitle(real, input), input);
  const mark = (key: string): Mark | null => {
    const pair = byKey.get(key);
    if (pair === undefined) return null;
    const plain = pairMark(matrix, pair.row, pair.column, text);
    if (smaller === null || !isSmaller(pair.row, pair.column)) return plain;
    const { within, between } = smaller;
    return {
      ...plain,
      title: blocks[pair.row]?.name ?? '',
      lines: [words.communities.withinSmaller(text.number(within), text.number(between))],
    };
  };
  return {
    ...frameOf(input, shown.ties),
    title,
    subtitle: communitySubtitle(shown, input),
    notes: communityNotes(real, smaller, shown, input),
    summary: [
      title,
      ...pairs
        .flat()
        .filter(({ row, column }) => row <= column && ties.between(row, column).length > 0)
        .map(({ row, column }) => pairLabel(matrix, row, column, text)),
    ].join(text.words.join.sentence),
    markKeys: pairs.flat().map(({ key }) => key),
    markRows: pairs.map((row) => row.map(({ key }) => key)),
    mark,
    table: communityTable(matrix, input),
    layout: (size) => {
      const markers = blocks.map(({ slot }) => bandStyle(slot, size.palette));
      const natural = size.isNarrow ? null : matrixHeight(matrix, size.textSize);
      const height =
        size.isBounded === true ? Math.min(size.height ?? Infinity, natural ?? Infinity) : natural;
      return [
        drawingPart(
          'communities',
          Matrix,
          groupMatrixScene(matrix, markers, { ...size, height }, text, isSmaller),
        ),
      ];
    },
  };
}
