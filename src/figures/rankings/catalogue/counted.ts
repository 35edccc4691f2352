import type { IndexUnitKind, IndicatorCount } from '../../../model/indicator';
import type { CountedIndicator, NetworkedIndicator } from './indicator';

type Counted = Omit<
  CountedIndicator,
  'kind' | 'facts' | 'family' | 'direction' | 'times' | 'least' | 'count'
> &
  Partial<Pick<CountedIndicator, 'family' | 'direction' | 'times' | 'least'>>;

/** An indicator that counts facts; its family is the facts themselves unless said, and more is better. */
export const counted =
  (kind: IndexUnitKind) =>
  (count: IndicatorCount, facts: readonly string[], rest: Counted): CountedIndicator => ({
    kind,
    count,
    facts,
    family: facts,
    direction: 1,
    times: 1,
    least: 1,
    ...rest,
  });

/** An indicator that is a measure of the network. */
export const networked =
  (kind: IndexUnitKind) =>
  (
    measure: NetworkedIndicator['measure'],
    rest: Omit<NetworkedIndicator, 'kind' | 'measure' | 'direction' | 'doubt'>,
  ): NetworkedIndicator => ({ kind, measure, direction: 1, doubt: 'network', ...rest });
