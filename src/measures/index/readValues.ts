import type { CsvRecord } from '../../data/splitCsv';
import type { IndexDefinition } from '../../model/indexDefinition';
import type { IndexProblem } from '../../model/indexProblem';
import { indexProblem } from './indexError';
import type { Column, IndexValues } from './indexValues';
import { headerProblems } from './values/headerProblems';
import { neededColumns } from './values/neededColumns';
import { readNumber } from './values/readNumber';
import { rowProblems } from './values/rowProblems';

/** Values that fit a definition, or `null` where something is wrong with them. */
export interface ValuesReading {
  readonly values: IndexValues | null;
  /** Name of the first column, which names the units. */
  readonly unitColumn: string;
  readonly problems: readonly IndexProblem[];
}

/**
 * Reads values from rows of text: the first is the header, and its first column the unit. Blank cells are
 * not known. Columns that the definition does not name are kept as text, to group and filter by.
 */
export function readValues(records: readonly CsvRecord[], definition: IndexDefinition): ValuesReading {
  const [header, ...rows] = records;
  if (!header) return { values: null, unitColumn: '', problems: [indexProblem('no-header')] };
  const names = header.cells.map((cell) => cell.trim());
  const needed = neededColumns(definition);
  const textsOf = (position: number) => rows.map(({ cells }) => (cells[position] ?? '').trim());
  const timeAt = definition.time === undefined ? -1 : names.indexOf(definition.time, 1);
  const units = textsOf(0);
  const periods = timeAt < 0 ? null : textsOf(timeAt);
  const problems: IndexProblem[] = [
    ...headerProblems(names, needed, (position) =>
      textsOf(position).some((text) => typeof readNumber(text) !== 'number'),
    ),
    ...(rows.length === 0 ? [indexProblem('no-rows')] : rowProblems(rows, names.length, units, periods)),
  ];
  const columns = new Map<string, Column>();
  const groups = new Map<string, readonly (string | null)[]>();
  names.forEach((name, position) => {
    if (position === 0 || position === timeAt || name === '') return;
    const texts = textsOf(position);
    const uses = needed.filter((column) => column.name === name);
    const isNumber = uses.some((column) => column.isNumber);
    if (!isNumber || uses.some((column) => !column.isNumber))
      groups.set(
        name,
        texts.map((text) => text || null),
      );
    if (isNumber)
      columns.set(
        name,
        Float64Array.from(texts, (text, row) => {
          const number = readNumber(text);
          if (typeof number === 'number') return number;
          const place = {
            unit: units[row] || null,
            period: periods?.[row] || null,
            row: rows[row]?.row ?? null,
          };
          problems.push(indexProblem(number, { node: name, ...place, details: { value: text } }));
          return NaN;
        }),
      );
  });
  for (const [name, column] of columns)
    if (rows.length > 0 && column.every(Number.isNaN) && !problems.some(({ node }) => node === name))
      problems.push(indexProblem('no-values', { severity: 'warning', node: name }));
  const isWrong = problems.some(({ severity }) => severity === 'error');
  return {
    values: isWrong ? null : { units, periods, columns, groups },
    unitColumn: names[0] ?? '',
    problems,
  };
}
