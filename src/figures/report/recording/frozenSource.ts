import type { FigureSource } from '../../draw/figureSource';
import type { PartReader } from './parts';
import { toRecording } from './recording';
import { notKept, replayed } from './replayed';

/**
 * What a frozen figure is drawn from.
 *
 * @param key of what it was frozen with
 * @param live makes the calculations that were not kept
 */
export function frozenSource(key: string, parts: PartReader, live: FigureSource): FigureSource {
  const recording = toRecording(parts.read(key, 'json'));
  return recording === null ? notKept(live) : replayed(recording, parts, live.calculations);
}
