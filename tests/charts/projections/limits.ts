import { mostZoom } from '../../../src/figures/state/stateSchema';

export { meridians } from '../../../src/figures/state/viewStates';

/** What the address of a view can hold. */
export const mapPointLimits = { zoom: mostZoom };
