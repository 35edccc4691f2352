import { AtlasError } from '../model/errors';

/** Arguments that a command does not understand; the sentence says which and what would be right. */
export class UsageError extends AtlasError {
  override readonly name = 'UsageError';
  constructor(readonly sentence: string) {
    super('wrong-usage', { sentence });
  }
}
