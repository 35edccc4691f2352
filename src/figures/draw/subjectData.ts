import type { Names } from '../../model/names';
import type { CoverageData } from '../coverage/coverageModel';
import type { FigureSource } from './figureSource';

interface Subject {
  readonly key: string;
  /** Names of the subject; `null` for all bodies. */
  readonly names: Names | null;
}

/** The ties of a subject, and the lists of countries that its coverage is counted over. */
export async function subjectData(
  source: FigureSource,
  { key, names }: Subject,
  type: string,
): Promise<CoverageData> {
  const [countries, groups, cube, histories] = await Promise.all([
    source.answer('countries', {}),
    source.answer('country-groups', {}),
    source.answer('ties', { subject: key, type }),
    key.startsWith('alliance:') ? source.answer('alliance-histories', {}) : [],
  ]);
  return {
    countries,
    groups,
    cube,
    subjectNames: names,
    history: histories.find(({ id }) => `alliance:${id}` === key) ?? null,
    closingDay: source.info.closingDay,
  };
}
