import type { FigureSpec } from '../../model/figureSpec';
import type { Text } from '../../text/text';
import type { PackageInfo } from '../figure';
import type { ConferencesState } from '../state/conferencesState';
import type { ConferencesData, ConferencesModel, EditionFacts } from './conferencesModel';

/** What every figure of conferences is made from. */
export interface ConferencesInput {
  readonly spec: FigureSpec;
  readonly data: ConferencesData;
  readonly model: ConferencesModel;
  readonly state: ConferencesState;
  readonly text: Text;
  readonly info: PackageInfo;
}

export function recordIdsOf(editions: readonly EditionFacts[]): string[] {
  return [...new Set(editions.map(({ edition }) => edition.recordId))];
}
