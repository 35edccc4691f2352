import type { NetworkMode } from '../../model/network';
import type { Channel } from '../../model/ties';

interface ModeChannels {
  /** Channels that tie nodes of this kind. */
  readonly possible: readonly Channel[];
  /** Those of a network for which none was chosen. */
  readonly usual: readonly Channel[];
}

const acts: readonly Channel[] = ['agreement', 'conference', 'presence'];

/** An activity names countries, but no second body: it ties countries alone. */
export const modeChannels: Readonly<Record<NetworkMode, ModeChannels>> = {
  organisations: { possible: ['membership', ...acts], usual: acts },
  countries: { possible: ['membership', ...acts, 'activity'], usual: acts },
  alliances: { possible: ['membership', 'agreement', 'conference'], usual: ['membership'] },
  'with-alliances': { possible: ['membership'], usual: ['membership'] },
  'with-conferences': { possible: ['conference'], usual: ['conference'] },
};

export const isTwoMode = (mode: NetworkMode) => mode === 'with-alliances' || mode === 'with-conferences';

/** Channels of a network, in their usual order: the chosen ones that tie its nodes, or the usual ones. */
export function channelsOf(mode: NetworkMode, chosen: readonly Channel[]): readonly Channel[] {
  const { possible, usual } = modeChannels[mode];
  const kept = possible.filter((channel) => chosen.includes(channel));
  return kept.length === 0 ? usual : kept;
}
