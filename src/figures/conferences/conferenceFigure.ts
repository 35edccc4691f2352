import type { Figure } from '../figure';
import { conferencesState, type ConferencesState } from '../state/conferencesState';
import { formatState } from '../state/stateSchema';
import type { ConferencesInput } from './conferencesInput';
import { hostsFigure } from './hostsFigure';
import { placesFigure, type PlacesInput } from './placesFigure';
import { sizeFigure } from './sizeFigure';
import { timelineFigure } from './timelineFigure';

/** `pairs` are the first rows of the hosts from two countries, beside the timeline. */
export const conferenceFigures = ['timeline', 'places', 'size', 'hosts', 'pairs'] as const;
export type ConferenceFigure = (typeof conferenceFigures)[number];

/** Rows of the pairs beside the timeline. */
const fewPairs = 8;

/** The state that shows a figure on its page. */
function stateOf(name: ConferenceFigure, state: ConferencesState): ConferencesState {
  return name === 'pairs'
    ? { ...state, show: 'timeline', by: conferencesState.by.initial }
    : { ...state, show: name };
}

/** A figure of conferences by its name; the map is needed for the places alone. */
export function conferenceFigure(
  name: ConferenceFigure,
  asked: ConferencesInput,
  map: Pick<PlacesInput, 'base' | 'geometryOf'> | null,
): Figure | null {
  const state = stateOf(name, asked.state);
  const spec = { ...asked.spec, figure: name, state: formatState(conferencesState, state) };
  const input = { ...asked, spec, state };
  switch (name) {
    case 'places':
      return map === null ? null : placesFigure({ ...input, ...map });
    case 'size':
      return sizeFigure(input);
    case 'hosts':
      return hostsFigure(input);
    case 'pairs':
      return hostsFigure({ ...input, state: { ...state, by: 'pair' } }, fewPairs);
    case 'timeline':
      return timelineFigure(input);
  }
}
