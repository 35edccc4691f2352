import { parseIso } from '../../text/dates';
import type { NetworkState } from '../state/networkState';
import type { RefusedPart } from '../state/refused';
import type { NetworkData } from './networkBase';
import { modeChannels } from './networkModes';

export interface PossibleNetwork {
  readonly state: NetworkState;
  /** What of it the data does not have, or lies after its closing date. */
  readonly refused: readonly RefusedPart[];
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

const same = (value: string) => value;

/** The state with what the data does not have left out, and dates beyond the closing date brought back to it. */
export function possibleNetwork(data: NetworkData, state: NetworkState): PossibleNetwork {
  const isKnown = knownKeys(data);
  const refused: RefusedPart[] = [];
  /** What is possible of several values; the others are named under their key. */
  function keep<T>(
    key: string,
    values: readonly T[],
    isPossible: (value: T) => boolean,
    name: (value: T) => string,
    reason: RefusedPart['reason'] = 'unknown',
  ): T[] {
    const others = values.filter((value) => !isPossible(value)).map(name);
    if (others.length > 0) refused.push({ key, values: others, reason });
    return values.filter(isPossible);
  }
  const one = (key: string, value: string, usual: string, isPossible: (value: string) => boolean) =>
    keep(key, value === usual ? [] : [value], isPossible, same)[0] ?? usual;
  const isPath = (key: string) => isKnown(key) && state.path.length === 2 && state.path[0] !== state.path[1];
  const path = keep('path', state.path, isPath, same);
  const isTie = (channel: (typeof state.ties)[number]) =>
    modeChannels[state.nodes].possible.includes(channel);
  const isEarly = (date: string) => (parseIso(date) ?? 0) <= data.closingDay;
  const day = (key: 'date' | 'from') =>
    keep(key, state[key] === '' ? [] : [state[key]], isEarly, same, 'bad')[0] ?? '';
  return {
    state: {
      ...state,
      ego: one('ego', state.ego, '', isKnown),
      ties: keep('ties', state.ties, isTie, same),
      path: path.length === 2 ? path : [],
      chosen: keep('chosen', state.chosen, isKnown, same),
      moved: keep(
        'moved',
        state.moved,
        ({ key }) => isKnown(key),
        ({ key }) => key,
      ),
      date: day('date'),
      from: day('from'),
      countries: one('countries', state.countries, 'all', (id) =>
        data.groups.some((group) => group.id === id),
      ),
    },
    refused,
  };
}
