import type { DataTable } from '../../figure';
import type { NetworkInput } from '../networkInput';
import type { RegionModel } from './regionModel';
import { seatName } from './seats';

/** Pairs of sub-regions that are tied, with their regions. */
export function regionTable({ subs }: RegionModel, { data, text }: NetworkInput): DataTable {
  const { networkForms } = text.words;
  const { columns } = networkForms.regions;
  const name = (id: string) => seatName(data, id, text);
  const pairs = subs.ids
    .flatMap((a, row) => subs.ids.slice(row).map((b, i) => ({ a, b, ties: subs.ties.between(row, row + i) })))
    .filter(({ ties }) => ties.length > 0)
    .sort((one, other) => other.ties.length - one.ties.length);
  return {
    columns: [
      { key: 'sub_region', title: columns.sub, isNumeric: false },
      { key: 'other_sub_region', title: columns.otherSub, isNumeric: false },
      { key: 'ties', title: columns.ties, isNumeric: true },
      { key: 'dated', title: columns.dated, isNumeric: true },
      { key: 'position', title: columns.position, isNumeric: false },
      { key: 'region', title: columns.region, isNumeric: false },
      { key: 'other_region', title: columns.otherRegion, isNumeric: false },
    ],
    rows: pairs.map(({ a, b, ties }) => [
      name(a),
      name(b),
      ties.length,
      ties.filter(({ isDated }) => isDated).length,
      networkForms.position[a === b ? 'within' : 'between'] ?? null,
      name(subs.regionOf(a)),
      name(subs.regionOf(b)),
    ]),
  };
}
