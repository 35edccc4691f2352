import { assortativity } from '../../../measures/network/assortativity';
import { externalInternal } from '../../../measures/network/externalInternal';
import { mixing } from '../../../measures/network/mixing';
import { toNetwork } from '../../../measures/network/network';
import type { Text } from '../../../text/text';
import type { NetworkInput } from '../networkInput';
import { homeKind, homesOf, type HomeKind } from './homes';

export type NetworkNumberId =
  | 'nodes'
  | 'ties'
  | 'isolates'
  | 'density'
  | 'components'
  | 'largest'
  | 'diameter'
  | 'meanPath'
  | 'transitivity'
  | 'modularity'
  | 'communities'
  | 'eiCountry'
  | 'eiRegion'
  | 'mixCountry'
  | 'mixRegion';

/** A number of the network as a whole; `null` where it is not defined. */
export interface NetworkNumber {
  readonly id: NetworkNumberId;
  readonly name: string;
  readonly value: number | null;
  readonly shown: string;
  readonly definition: string;
}

/** Which partitions by seat tell nodes of a network apart: countries are each their own. */
const partitions: Readonly<Record<HomeKind, readonly HomeKind[]>> = {
  country: ['country', 'region'],
  region: ['region'],
};

function withUnit(value: number | null, decimals: number, isSigned: boolean, text: Text): string {
  if (value === null) return '–';
  return isSigned ? text.signed(value, decimals) : text.number(value, decimals);
}

/** The network in numbers; those by country or region only where nodes have a seat. */
export function networkNumbers({ data, model, analysis, text }: NetworkInput): NetworkNumber[] {
  const words = text.words.brokers.numbers;
  const { summary } = analysis;
  const number = (
    id: NetworkNumberId,
    value: number | null,
    decimals = 0,
    isSigned = false,
  ): NetworkNumber => ({
    id,
    name: words.names[id],
    value,
    shown: withUnit(value, decimals, isSigned, text),
    definition: words.definitions[id],
  });
  const inPieces = (one: NetworkNumber): NetworkNumber =>
    summary.isOfLargestComponent
      ? { ...one, name: words.ofLargest(one.name, text.number(summary.largestComponent)) }
      : one;
  const kind = homeKind(model.base.mode);
  const network = toNetwork(model.list);
  const bySeat = (kind === null ? [] : partitions[kind]).flatMap((home) => {
    const homes = homesOf(model.nodes, home, data);
    const { overall, unknownTies } = externalInternal(network, homes);
    const note = unknownTies === 0 ? '' : words.unknownTies(unknownTies, text.number(unknownTies));
    const isCountry = home === 'country';
    return [
      number(isCountry ? 'eiCountry' : 'eiRegion', overall.index, 2, true),
      number(isCountry ? 'mixCountry' : 'mixRegion', assortativity(mixing(network, homes), false), 2, true),
    ].map((one) => ({ ...one, definition: one.definition + note }));
  });
  return [
    number('nodes', summary.nodes),
    number('ties', summary.ties),
    number('isolates', summary.isolates),
    number('density', summary.density, 4),
    number('components', summary.components),
    number('largest', summary.largestComponent),
    inPieces(number('diameter', summary.diameter)),
    inPieces(number('meanPath', summary.meanPath, 2)),
    number('transitivity', summary.transitivity, 2),
    number('modularity', summary.modularity, 2),
    number('communities', summary.communities),
    ...bySeat,
  ];
}
