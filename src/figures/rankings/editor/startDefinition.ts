import type { IndexDefinition } from '../../../model/indexDefinition';
import type { Language } from '../../../model/language';
import { setTitle } from './fieldEdits';
import { freeId } from './freeId';

/** How an index of one's own is told from a shipped one. */
export const ownPrefix = 'own:';

/** An id of an index of one's own that none of `taken` has. */
export function ownId(title: string, taken: readonly string[]): string {
  const slugs = taken.map((id) => id.replace(ownPrefix, ''));
  return ownPrefix + freeId(title, slugs, 'index');
}

/** An index with a root and nothing under it. */
export const emptyDefinition = (
  id: string,
  title: string,
  language: Language,
  unit: string,
): IndexDefinition => ({
  id,
  unit,
  title: { [language]: title },
  availability: 0.65,
  imputation: { method: 'none' },
  treatment: { method: 'winsorise', skewness: 2, kurtosis: 3.5, limit: 5 },
  normalisation: { method: 'min-max', range: [0, 100] },
  aggregation: 'arithmetic',
  nodes: [{ id: 'index', parent: null, title: { [language]: title } }],
});

/** An index under another id, with its title in the languages that `retitle` is asked for. */
export function copyDefinition(
  definition: IndexDefinition,
  id: string,
  retitle: (title: string, language: Language) => string,
): IndexDefinition {
  return Object.entries(definition.title).reduce(
    (copy, [language, title]) => setTitle(copy, language as Language, retitle(title, language as Language)),
    { ...definition, id },
  );
}

const numbered = (title: string, number: number, language: Language) =>
  language === 'en' ? `${title} (${number})` : `${title}（${number}）`;

/** A copy with the first free id and number: "Reach (2)". */
export function numberedCopy(
  definition: IndexDefinition,
  taken: readonly IndexDefinition[],
): IndexDefinition {
  const titles = new Set(taken.flatMap(({ title }) => Object.values(title)));
  const isTaken = (number: number) =>
    Object.entries(definition.title).some(([language, title]) =>
      titles.has(numbered(title, number, language as Language)),
    );
  let number = 2;
  while (isTaken(number)) number += 1;
  const ids = taken.map(({ id }) => id);
  const id = ownId(definition.id.replace(ownPrefix, ''), ids);
  return copyDefinition(definition, id, (title, language) => numbered(title, number, language));
}
