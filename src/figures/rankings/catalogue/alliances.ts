import { counted } from './counted';
import type { Indicator } from './indicator';
import { references } from './references';

const count = counted('alliance');
/** Members named from which a share of members is told. */
const least = 5;
const { uia, icca, hill, lieberson, own } = references;

/** Indicators of alliances: where their members are and how far they reach. */
export const allianceIndicators: readonly Indicator[] = [
  count('latest', ['members-reported'], {
    id: 'members-reported',
    theme: 'reach',
    unit: 'members',
    doubt: 'reported',
    reference: uia,
  }),
  count('distinct', ['member'], {
    id: 'members-named',
    theme: 'reach',
    unit: 'members',
    doubt: 'named',
    reference: uia,
  }),
  count('latest', ['countries-reported'], {
    id: 'countries-reported',
    theme: 'reach',
    unit: 'countries',
    doubt: 'reported',
    reference: uia,
  }),
  count('distinct', ['member-country'], {
    id: 'member-countries',
    theme: 'reach',
    unit: 'countries',
    doubt: 'named',
    reference: uia,
  }),
  count('distinct', ['member-region'], {
    id: 'member-regions',
    theme: 'reach',
    unit: 'regions',
    doubt: 'named',
    reference: uia,
  }),
  count('effective', ['member-country'], {
    id: 'effective-countries',
    theme: 'reach',
    unit: 'effective',
    doubt: 'named',
    reference: hill,
  }),
  count('share', ['member-outside'], {
    id: 'members-outside-seat',
    theme: 'reach',
    unit: 'percent',
    times: 100,
    least,
    doubt: 'named',
    reference: own,
  }),
  count('mixed-pairs', ['member-country'], {
    id: 'pairs-across-countries',
    theme: 'reach',
    unit: 'percent',
    times: 100,
    least,
    doubt: 'named',
    reference: lieberson,
  }),
  count('mixed-pairs', ['member-region'], {
    id: 'pairs-across-regions',
    theme: 'reach',
    unit: 'percent',
    times: 100,
    least,
    doubt: 'named',
    reference: lieberson,
  }),
  count('distinct', ['leading-country'], {
    id: 'leading-countries',
    theme: 'ties',
    unit: 'countries',
    doubt: 'named',
    reference: own,
  }),
  count('records', ['alliance-conference'], {
    id: 'alliance-conferences',
    theme: 'convening',
    unit: 'conferences',
    doubt: 'records',
    reference: icca,
  }),
  count('distinct', ['alliance-conference'], {
    id: 'alliance-countries-convened',
    theme: 'convening',
    unit: 'countries',
    doubt: 'records',
    reference: icca,
  }),
  count('growth', ['members-reported'], {
    id: 'member-growth',
    theme: 'reach',
    unit: 'membersAYear',
    doubt: 'reported',
    reference: own,
  }),
];
