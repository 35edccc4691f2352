import { nearest } from '../../../data/nearest';
import type { IndexProblem } from '../../../model/indexProblem';
import { indexProblem } from '../indexError';
import type { NeededColumn } from './neededColumns';

/**
 * Columns that are missing, there twice, or of no use; the last matters only where one is missing. Of what is not
 * used, texts are kept to group and filter by.
 *
 * @param isText whether the column at a position holds anything but numbers
 */
export function headerProblems(
  names: readonly string[],
  needed: readonly NeededColumn[],
  isText: (position: number) => boolean,
): IndexProblem[] {
  const row = 1;
  const separator = names.length === 1 ? [';', '\t', '|'].find((one) => names[0]?.includes(one)) : undefined;
  if (separator !== undefined) return [indexProblem('separator', { row, details: { separator } })];
  const others = names.slice(1);
  const missing = needed.filter(({ name }) => !others.includes(name));
  const unusedNames = [...new Set(others)].filter(
    (name) => name !== '' && !needed.some((column) => column.name === name),
  );
  const unused = unusedNames.filter((name) => !isText(names.indexOf(name, 1)));
  const twice = [...new Set(names.filter((name, place) => name !== '' && names.indexOf(name) < place))];
  return [
    ...twice.map((name) => indexProblem('duplicate-column', { node: name, row })),
    ...missing.map(({ name, node, field, mayBeGroup }) => {
      if (name === names[0]) return indexProblem('unit-column', { node, row, details: { column: name } });
      const suggestion = nearest(name, unusedNames);
      if (mayBeGroup && suggestion === null && missing.length < needed.length)
        return indexProblem('empty-group', { node });
      return indexProblem('missing-column', {
        node,
        field: field === 'id' ? null : field,
        row,
        details: { column: name, suggestion, found: names.join(' | ') },
      });
    }),
    ...unused.map((name) =>
      indexProblem('unused-column', { severity: missing.length > 0 ? 'error' : 'warning', node: name, row }),
    ),
  ];
}
