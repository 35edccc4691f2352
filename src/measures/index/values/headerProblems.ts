import { nearest } from '../../../data/nearest';
import type { IndexProblem } from '../../../model/indexProblem';
import { indexProblem } from '../indexError';
import type { NeededColumn } from './neededColumns';

/** Columns that are missing, there twice, or of no use; the last matters only where one is missing. */
export function headerProblems(names: readonly string[], needed: readonly NeededColumn[]): IndexProblem[] {
  const row = 1;
  const others = names.slice(1);
  const missing = needed.filter(({ name }) => !others.includes(name));
  const unused = [...new Set(others)].filter(
    (name) => name !== '' && !needed.some((column) => column.name === name),
  );
  const twice = [...new Set(names.filter((name, place) => name !== '' && names.indexOf(name) < place))];
  return [
    ...twice.map((name) => indexProblem('duplicate-column', { node: name, row })),
    ...missing.map(({ name, node, field, mayBeGroup }) => {
      const suggestion = nearest(name, unused);
      if (mayBeGroup && suggestion === null) return indexProblem('empty-group', { node });
      return indexProblem('missing-column', {
        node,
        field: field === 'id' ? null : field,
        row,
        details: { column: name, suggestion },
      });
    }),
    ...unused.map((name) =>
      indexProblem('unused-column', { severity: missing.length > 0 ? 'error' : 'warning', node: name, row }),
    ),
  ];
}
