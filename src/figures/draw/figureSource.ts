import type { BaseMap } from '../../model/baseMap';
import type { IndexDefinition } from '../../model/indexDefinition';
import type { AnswerOf, ParametersOf, QuestionId } from '../../query/questions';
import type { PackageInfo } from '../figure';
import type { StoredNetworks } from '../network/storedNetworks';
import type { OwnIndex } from '../rankings/own/ownIndex';
import type { Calculations } from './calculations';

/** Files of a site that figures are drawn from beside the answers to questions. */
export interface SourceFiles {
  readonly baseMap: BaseMap;
  readonly detailedBaseMap: BaseMap;
  readonly networks: StoredNetworks;
  readonly indices: readonly IndexDefinition[];
}

/**
 * Everything that a figure can be drawn from: the answers of a package, its files, and where long
 * calculations are made. A page, the command line, and a figure that was frozen each have one.
 */
export interface FigureSource {
  readonly info: PackageInfo;
  /** @throws {QueryError} */
  answer<Id extends QuestionId>(question: Id, parameters: ParametersOf<Id>): Promise<AnswerOf<Id>>;
  file<Name extends keyof SourceFiles>(name: Name): Promise<SourceFiles[Name]>;
  /** An index of the reader's own; `null` where there is none of this id. */
  ownIndex(id: string): Promise<OwnIndex | null>;
  readonly calculations: Calculations;
}
