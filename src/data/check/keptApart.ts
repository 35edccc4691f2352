import type { ReadPackage } from '../readPackage';
import { cellsOf } from './presentTables';

/**
 * Whether two organisations are listed together in `identity_notes` as kept apart. A listed id that
 * ends in `*` stands for all ids that begin like it.
 */
export function keptApart(pack: ReadPackage): (one: string, other: string) => boolean {
  const notes = pack.tables.get('identity_notes');
  if (!notes) return () => false;
  const decisions = cellsOf(notes, 'decision');
  const groups = cellsOf(notes, 'organisation_ids')
    .filter((_, position) => decisions[position]?.startsWith('kept apart'))
    .map((ids) => (ids ?? '').split(';').map((id) => id.trim()));
  const isListed = (group: readonly string[], id: string) =>
    group.some((entry) => (entry.endsWith('*') ? id.startsWith(entry.slice(0, -1)) : entry === id));
  return (one, other) => groups.some((group) => isListed(group, one) && isListed(group, other));
}
