import type { Problem } from '../../model/problem';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { cellsOf, rowAt } from './presentTables';

/** Sources whose title is only an address; blank titles are found as required values. */
export function checkSourceTitles(pack: ReadPackage): Problem[] {
  const sources = pack.tables.get('sources');
  if (!sources) return [];
  return cellsOf(sources, 'title').flatMap((value, position) => {
    if (value === null || !/^(https?:\/\/|www\.)\S+$/i.test(value)) return [];
    const place = { file: sources.file, row: rowAt(sources, position), column: 'title' };
    return [makeProblem('warning', 'title-is-address', place, { value })];
  });
}
