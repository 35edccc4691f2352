import type { IndexModel } from '../indexModel';
import { latestRows } from './latestRows';

/** Whether some unit has no rank. */
export function hasUnranked({ result }: IndexModel): boolean {
  return latestRows(result).some((row) => result.rank[row] === 0);
}
