import { counted, networked } from './counted';
import type { Indicator } from './indicator';
import { references } from './references';

const count = counted('country');
const network = networked('country');
const { li, ggtti, icca, freeman, ami, own } = references;

/** Indicators of countries: how international their think tanks and other bodies are. */
export const countryIndicators: readonly Indicator[] = [
  count('distinct', ['think-tank'], {
    id: 'think-tanks-recorded',
    theme: 'sector',
    unit: 'thinkTanks',
    doubt: 'records',
    reference: own,
  }),
  count('latest', ['think-tanks-reported'], {
    id: 'think-tanks-reported',
    theme: 'sector',
    unit: 'thinkTanks',
    doubt: 'counts',
    reference: ggtti,
  }),
  count('records', ['country-agreement'], {
    id: 'country-agreements',
    theme: 'ties',
    unit: 'agreements',
    doubt: 'records',
    reference: li,
  }),
  count('distinct', ['country-agreement'], {
    id: 'country-agreement-countries',
    theme: 'ties',
    unit: 'countries',
    doubt: 'records',
    reference: own,
  }),
  network('countries-tied', { id: 'partner-countries', theme: 'ties', unit: 'countries', reference: own }),
  network('betweenness', { id: 'country-betweenness', theme: 'ties', unit: 'percent', reference: freeman }),
  network('bodies-abroad', { id: 'tied-think-tanks', theme: 'sector', unit: 'thinkTanks', reference: own }),
  network('tied-share', { id: 'tied-share', theme: 'sector', unit: 'percent', reference: own }),
  count('records', ['country-conference'], {
    id: 'country-conferences',
    theme: 'convening',
    unit: 'conferences',
    doubt: 'records',
    reference: li,
  }),
  count('distinct', ['country-conference'], {
    id: 'country-countries-convened',
    theme: 'convening',
    unit: 'countries',
    doubt: 'records',
    reference: icca,
  }),
  count('distinct', ['conference-city'], {
    id: 'conference-cities',
    theme: 'convening',
    unit: 'cities',
    family: ['country-conference'],
    doubt: 'records',
    reference: icca,
  }),
  count('latest', ['association-meetings'], {
    id: 'association-meetings',
    theme: 'convening',
    unit: 'meetings',
    doubt: 'lists',
    reference: icca,
  }),
  count('distinct', ['country-alliance'], {
    id: 'country-alliances',
    theme: 'ties',
    unit: 'alliances',
    doubt: 'records',
    reference: ami,
  }),
  count('distinct', ['country-alliance-international'], {
    id: 'country-alliances-international',
    theme: 'ties',
    unit: 'alliances',
    doubt: 'records',
    reference: ami,
  }),
  count('distinct', ['country-leading-role'], {
    id: 'country-leading-roles',
    theme: 'ties',
    unit: 'alliances',
    family: ['country-alliance', 'country-leading-role'],
    doubt: 'records',
    reference: ami,
  }),
  count('distinct', ['country-placing'], {
    id: 'placed-think-tanks',
    theme: 'standing',
    unit: 'thinkTanks',
    doubt: 'lists',
    reference: ggtti,
  }),
];
