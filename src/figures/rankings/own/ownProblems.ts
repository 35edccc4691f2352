import { nearest } from '../../../data/nearest';
import { indexProblem } from '../../../measures/index/indexError';
import { parseDefinition } from '../../../measures/index/parseDefinition';
import type { IndexDefinition } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import { catalogue, indicatorsOf } from '../catalogue/catalogue';
import { indicatorsIn } from '../editor/tree';
import { unitKindOf } from '../values/indexUnits';
import type { OwnIndex } from './ownIndex';
import { readOwnValues } from './readOwnValues';

/** Indicators that the records do not have for such units. */
function questionProblems({ nodes, unit }: IndexDefinition): IndexProblem[] {
  const kind = unitKindOf(unit);
  const known = kind === null ? [] : indicatorsOf(kind).map(({ id }) => id);
  return nodes.flatMap(({ id, question }) => {
    if (question === undefined || catalogue.get(question)?.kind === unit) return [];
    const details = { value: question, known: known.join(' | '), suggestion: nearest(question, known) };
    return [indexProblem('unknown-word', { node: id, field: 'question', details })];
  });
}

/** Everything that keeps an index of the reader's own from being ranked, and warnings. */
export function ownProblems({ definition, table }: OwnIndex): readonly IndexProblem[] {
  const { definition: sound, problems } = parseDefinition(definition);
  const found = [...problems, ...questionProblems(definition)];
  if (sound === null) return found;
  if (table !== null) return [...found, ...readOwnValues(table, sound).problems];
  const bare = indicatorsIn(sound).filter(({ question }) => question === undefined);
  const missing = bare.map(({ id }) =>
    indexProblem('missing-column', { node: id, details: { column: id, suggestion: null } }),
  );
  return [...found, ...missing];
}

export const isError = ({ severity }: IndexProblem): boolean => severity === 'error';
