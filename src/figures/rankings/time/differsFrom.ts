import { latestRows } from '../index/latestRows';
import { named } from '../checks/named';
import type { RankingsInput } from '../rankingsInput';
import type { Course } from './timeCourses';

/** A sentence on the units whose last rank by dated records is not that of the ranking; nothing where there are none. */
export function differsFrom(
  { model, text }: Pick<RankingsInput, 'model' | 'text'>,
  shown: readonly Course[],
  last: string,
): string[] {
  const words = text.words.indexChecks.time;
  const { rank, units } = model.result;
  const now = new Map(latestRows(model.result).map((row) => [units[row] ?? '', rank[row] ?? 0]));
  const others = shown.flatMap(({ id, name, points }) => {
    const end = points.at(-1);
    const there = now.get(id) ?? 0;
    if (end === undefined || end.period !== last || there === 0 || there === end.rank) return [];
    return [words.differsBy(name, text.number(end.rank), text.number(there))];
  });
  return others.length === 0 ? [] : [words.differs(named(others, text))];
}
