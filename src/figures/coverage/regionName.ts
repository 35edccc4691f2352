import type { Text } from '../../text/text';
import type { CoverageData } from './coverageModel';
import { regionNames } from './regions';

/** Name of an M49 region, or of the Pacific islands taken together. */
export function regionName(data: CoverageData, id: string, text: Text): string {
  if (id === 'pacific') return text.words.coverage.pacific;
  const names = regionNames(data.groups, id);
  return names === null ? id : text.name(names);
}
