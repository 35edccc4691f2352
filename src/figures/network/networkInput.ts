import type { FigureSpec } from '../../model/figureSpec';
import type { Text } from '../../text/text';
import type { PackageInfo } from '../figure';
import type { NetworkState } from '../state/networkState';
import type { NetworkAnalysis } from './analysis';
import type { NetworkData } from './networkBase';
import type { NetworkModel } from './networkModel';
import type { NodeGroups } from './nodeGroups';

/** What every figure of the network is made from. */
export interface NetworkInput {
  readonly spec: FigureSpec;
  readonly data: NetworkData;
  readonly model: NetworkModel;
  readonly analysis: NetworkAnalysis;
  readonly groups: NodeGroups;
  readonly state: NetworkState;
  readonly text: Text;
  readonly info: PackageInfo;
}
