import type { NetworkData } from '../../figures/network/networkBase';
import { modeChannels } from '../../figures/network/networkModes';
import type { NetworkState } from '../../figures/state/networkState';
import { parseIso } from '../../text/dates';

export interface PossibleNetwork {
  readonly state: NetworkState;
  /** Parts of the link that name what the data does not have. */
  readonly refused: readonly { readonly key: string; readonly values: readonly string[] }[];
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
  const refused: { key: string; values: readonly string[] }[] = [];
  /** What is possible of several values; the others are named under their key. */
  function keep<T>(
    key: string,
    values: readonly T[],
    isPossible: (value: T) => boolean,
    name: (value: T) => string,
  ): T[] {
    const unknown = values.filter((value) => !isPossible(value)).map(name);
    if (unknown.length > 0) refused.push({ key, values: unknown });
    return values.filter(isPossible);
  }
  const same = (value: string) => value;
  const [ego = ''] = keep('ego', state.ego === '' ? [] : [state.ego], isKnown, same);
  const isPath = (key: string) => isKnown(key) && state.path.length === 2 && state.path[0] !== state.path[1];
  const path = keep('path', state.path, isPath, same);
  const ties = keep(
    'ties',
    state.ties,
    (channel) => modeChannels[state.nodes].possible.includes(channel),
    same,
  );
  const isLate = (date: string) => date !== '' && (parseIso(date) ?? 0) > data.closingDay;
  return {
    state: {
      ...state,
      ego,
      ties,
      path: path.length === 2 ? path : [],
      chosen: keep('chosen', state.chosen, isKnown, same),
      moved: keep(
        'moved',
        state.moved,
        ({ key }) => isKnown(key),
        ({ key }) => key,
      ),
      date: isLate(state.date) ? '' : state.date,
      from: isLate(state.from) ? '' : state.from,
    },
    refused,
  };
}
