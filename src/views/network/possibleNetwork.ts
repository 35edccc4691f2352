import type { NetworkData } from '../../figures/network/networkBase';
import { modeChannels } from '../../figures/network/networkModes';
import type { NetworkState } from '../../figures/state/networkState';
import { parseIso } from '../../text/dates';

export interface PossibleNetwork {
  readonly state: NetworkState;
  /** Parts of the link that name what the data does not have. */
  readonly refused: readonly { readonly key: string; readonly value: string }[];
}

/** Whether a key can be that of a node: of an entity of the data, or of an agreement or edition. */
function knownKeys({ records, countries }: NetworkData): (key: string) => boolean {
  const known = new Set([
    ...records.bodies.map(({ id }) => `organisation:${id}`),
    ...countries.map(({ id }) => `country:${id}`),
    ...records.alliances.map(({ id }) => `alliance:${id}`),
    ...records.series.map(({ id }) => `series:${id}`),
    ...records.groups.map(({ id }) => id.replace('s/', ':')),
  ]);
  return (key) => known.has(key);
}

/** The state with what the data does not have left out, and dates beyond the closing date brought back to it. */
export function possibleNetwork(data: NetworkData | null, state: NetworkState): PossibleNetwork {
  if (data === null) return { state, refused: [] };
  const isKnown = knownKeys(data);
  const refused: { key: string; value: string }[] = [];
  const keep = (key: string, values: readonly string[]) =>
    values.filter((value) => {
      if (isKnown(value)) return true;
      refused.push({ key, value });
      return false;
    });
  const [ego = ''] = keep('ego', state.ego === '' ? [] : [state.ego]);
  const path = keep('path', state.path);
  const { possible } = modeChannels[state.nodes];
  const ties = state.ties.filter((channel) => {
    if (possible.includes(channel)) return true;
    refused.push({ key: 'ties', value: channel });
    return false;
  });
  const isLate = (date: string) => date !== '' && (parseIso(date) ?? 0) > data.closingDay;
  return {
    state: {
      ...state,
      ego,
      ties,
      path: path.length === 2 ? path : [],
      chosen: keep('chosen', state.chosen),
      date: isLate(state.date) ? '' : state.date,
      from: isLate(state.from) ? '' : state.from,
    },
    refused,
  };
}
