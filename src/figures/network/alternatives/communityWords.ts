import { assortativity } from '../../../measures/network/assortativity';
import { externalInternal } from '../../../measures/network/externalInternal';
import { mixing } from '../../../measures/network/mixing';
import { toNetwork } from '../../../measures/network/network';
import type { DataTable } from '../../figure';
import type { NetworkInput } from '../networkInput';
import { pairRows, type GroupMatrix } from './groupMatrix';
import type { GroupTies } from './groupTies';
import type { SmallerTies } from './communityBlocks';
import type { ShownTies } from './shownTies';

/** Number of ties, and how far they keep to a community, a type or a region. */
export function communitySubtitle({ ties, isPart }: ShownTies, input: NetworkInput): string {
  const { model, analysis, groups, state, text } = input;
  const words = text.words.networkForms.communities;
  const { modularity } = analysis.summary;
  const network = toNetwork({
    n: model.nodes.length,
    source: ties.map(({ source }) => source),
    target: ties.map(({ target }) => target),
    weight: ties.map(({ weight }) => weight),
  });
  const measured = {
    community: () => (modularity === null || isPart ? null : words.modularity(text.number(modularity, 2))),
    type: () => {
      const value = assortativity(mixing(network, groups.groupOf), false);
      return value === null ? null : words.assortativity(text.signed(value, 2));
    },
    region: () => {
      const { index } = externalInternal(network, groups.groupOf).overall;
      return index === null ? null : words.index(text.signed(index, 2));
    },
  }[state.group]();
  return [words.subtitle, ...(measured === null ? [] : [measured])].join(text.words.join.clause);
}

export function communityTable(matrix: GroupMatrix, { text }: NetworkInput): DataTable {
  const { columns, position } = text.words.networkForms;
  return {
    columns: [
      { key: 'group', title: columns.sourceGroup, isNumeric: false },
      { key: 'other_group', title: columns.targetGroup, isNumeric: false },
      { key: 'position', title: columns.position, isNumeric: false },
      { key: 'ties', title: text.words.networkForms.regions.columns.ties, isNumeric: true },
      { key: 'dated', title: text.words.networkForms.datedTies, isNumeric: true },
    ],
    rows: pairRows(matrix)
      .flat()
      .filter(({ row, column }) => row <= column)
      .map(({ row, column }) => {
        const ties = matrix.between(row, column);
        return [
          matrix.lines[row]?.name ?? null,
          matrix.lines[column]?.name ?? null,
          (row === column ? position.within : position.between) ?? null,
          ties.length,
          ties.filter(({ isDated }) => isDated).length,
        ];
      }),
  };
}

/** Ties that join two communities, and the community of most of them where it has more than half. */
function joinedTitle({ placed, within }: GroupTies, { groups, text }: NetworkInput): string {
  const words = text.words.networkForms.communities;
  const joined = placed.length - within;
  if (joined === 0) return words.noneJoined;
  const counts = groups.groups.map(() => 0);
  for (const { source, target } of placed) {
    const [a = -1, b = -1] = [groups.groupOf[source], groups.groupOf[target]];
    if (a !== b) for (const group of [a, b]) counts[group] = (counts[group] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const name = groups.groups[counts.indexOf(most)]?.name;
  return name === undefined || most < 2 || most <= joined / 2 || most === joined
    ? words.joined(joined, text.number(joined), text.number(placed.length))
    : words.joinedThrough(joined, text.number(joined), text.number(most), name);
}

export function communityTitle(ties: GroupTies, input: NetworkInput): string {
  const { state, text } = input;
  const words = text.words.networkForms.communities;
  if (ties.placed.length === 0) return words.titleQuestion;
  if (state.group === 'community') return joinedTitle(ties, input);
  return (
    words.title[state.group]?.(text.number(ties.within), text.number(ties.placed.length)) ??
    words.titleQuestion
  );
}

/** What the numbers mean; how ties were made of records stands under the figure of the whole network. */
export function communityNotes(
  { unplaced }: GroupTies,
  smaller: SmallerTies | null,
  { isPart }: ShownTies,
  { analysis, state, text }: NetworkInput,
): string[] {
  const { networkForms } = text.words;
  const words = networkForms.communities;
  const { components, isolates } = analysis.summary;
  const pieces = components - isolates;
  const count = (n: number) => text.number(n);
  const ofCommunities =
    pieces > 1 && !isPart ? words.notePieces(pieces, count(pieces)) : words.noteModularity;
  return [
    ...(state.group === 'community' ? [ofCommunities] : []),
    ...(state.group === 'type' ? [words.noteAssortativity] : []),
    ...(state.group === 'region' ? [networkForms.regions.noteIndex] : []),
    ...(smaller !== null && state.group === 'community'
      ? [words.noteSmaller(count(smaller.groups), count(smaller.within), count(smaller.between))]
      : []),
    ...(unplaced > 0 ? [words.noteNone(unplaced, count(unplaced))] : []),
  ];
}
