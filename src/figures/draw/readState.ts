import type { FigureSpec } from '../../model/figureSpec';
import { parseState, type StateSchema } from '../state/stateSchema';
import type { RefusedState } from './viewDrawing';

export interface ReadState<S> {
  readonly state: S;
  readonly refused: readonly RefusedState[];
}

/** The state of a spec; a key that is not known or a value that is not possible is refused. */
export function readState<S extends object>(schema: StateSchema<S>, spec: FigureSpec): ReadState<S> {
  const parameters = new URLSearchParams(spec.state);
  const { state, unknownKeys, badValues } = parseState(schema, parameters);
  const unknown = unknownKeys.map((key) => ({ key, value: parameters.get(key) ?? '' }));
  return { state, refused: [...unknown, ...badValues] };
}
