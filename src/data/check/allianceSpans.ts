import type { Problem } from '../../model/problem';
import { parseEdtf } from '../edtf';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { cellsOf, rowAt } from './presentTables';

/** Memberships that certainly begin before their alliance was founded, or after it ended. */
export function checkAllianceSpans(pack: ReadPackage): Problem[] {
  const alliances = pack.tables.get('alliances');
  const memberships = pack.tables.get('memberships');
  if (!alliances || !memberships) return [];
  const founded = cellsOf(alliances, 'founded_on');
  const ended = cellsOf(alliances, 'ended_on');
  const positions = new Map(cellsOf(alliances, 'alliance_id').map((id, position) => [id, position]));
  const starts = cellsOf(memberships, 'from');
  return cellsOf(memberships, 'alliance_id').flatMap((alliance, position) => {
    const value = starts[position] ?? null;
    const of = positions.get(alliance);
    const begins = value === null ? null : parseEdtf(value);
    if (alliance === null || value === null || of === undefined || !begins) return [];
    const place = { file: memberships.file, row: rowAt(memberships, position), column: 'from' };
    const foundedOn = founded[of] ?? null;
    const endedOn = ended[of] ?? null;
    const first = foundedOn === null ? null : parseEdtf(foundedOn)?.low;
    const last = endedOn === null ? null : parseEdtf(endedOn)?.high;
    if (begins.high !== null && first !== null && first !== undefined && begins.high < first)
      return [makeProblem('warning', 'before-founded', place, { alliance, value, founded: foundedOn ?? '' })];
    if (begins.low !== null && last !== null && last !== undefined && begins.low > last)
      return [makeProblem('warning', 'after-ended', place, { alliance, value, ended: endedOn ?? '' })];
    return [];
  });
}
