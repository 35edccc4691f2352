import { assortativity } from '../../../measures/network/assortativity';
import { externalInternal } from '../../../measures/network/externalInternal';
import { mixing } from '../../../measures/network/mixing';
import { toNetwork } from '../../../measures/network/network';
import type { DataTable } from '../../figure';
import type { NetworkInput } from '../networkInput';
import { pairRows, type GroupMatrix } from './groupMatrix';
import type { GroupTies } from './groupTies';
import { framedNotes } from './networkFrame';
import { seatsOf } from './seats';
import type { ShownTies } from './shownTies';

/** Number of ties, and how far they keep to a country, a community or another group. */
export function communitySubtitle({ ties, isPart }: ShownTies, input: NetworkInput): string {
  const { model, analysis, groups, state, text } = input;
  const words = text.words.networkForms.communities;
  const network = toNetwork({
    n: model.nodes.length,
    source: ties.map(({ source }) => source),
    target: ties.map(({ target }) => target),
    weight: ties.map(({ weight }) => weight),
  });
  const { numbers } = seatsOf(input, (country) => country.id);
  const byCountry = externalInternal(network, numbers).overall.index;
  const { modularity } = analysis.summary;
  const assorted = state.group === 'community' ? null : assortativity(mixing(network, groups.groupOf), false);
  return [
    words.subtitle,
    ...(byCountry === null || state.nodes === 'countries' ? [] : [words.index(text.signed(byCountry, 2))]),
    ...(state.group === 'community' && modularity !== null && !isPart
      ? [words.modularity(text.number(modularity, 2))]
      : []),
    ...(assorted === null ? [] : [words.assortativity(text.signed(assorted, 2))]),
  ].join(text.words.join.clause);
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

export function communityTitle({ placed, within }: GroupTies, { state, text }: NetworkInput): string {
  const words = text.words.networkForms.communities;
  if (placed.length === 0) return words.titleQuestion;
  return words.title[state.group]?.(text.number(within), text.number(placed.length)) ?? words.titleQuestion;
}

export function communityNotes({ unplaced }: GroupTies, shown: ShownTies, input: NetworkInput): string[] {
  const { state, text } = input;
  const { networkForms, network } = text.words;
  const words = networkForms.communities;
  return [
    networkForms.regions.noteIndex,
    ...(state.group === 'community'
      ? [words.noteModularity, network.notes.communities]
      : [words.noteAssortativity]),
    ...(unplaced > 0 ? [words.noteNone(unplaced, text.number(unplaced))] : []),
    ...framedNotes(shown, input),
  ];
}
