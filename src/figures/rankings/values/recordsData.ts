import type { PackedIndicators } from '../../../model/indicator';
import type { NetworkData } from '../../network/networkBase';

/** What the values of an index of the records are made from. */
export interface RecordsData {
  readonly indicators: PackedIndicators;
  readonly network: NetworkData;
}
