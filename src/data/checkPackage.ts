import type { Problem } from '../model/problem';
import { checkAllianceSpans } from './check/allianceSpans';
import { checkClosingDates } from './check/closingDates';
import { checkCoordinates } from './check/coordinates';
import { checkCountryCodes } from './check/countryCodes';
import { checkCycles } from './check/cycles';
import { checkDuplicateNames } from './check/duplicateNames';
import { checkForeignKeys } from './check/foreignKeys';
import { checkKeys } from './check/keys';
import { checkNames } from './check/names';
import { checkOverlaps } from './check/overlaps';
import { checkReferences } from './check/references';
import { checkReversedIntervals } from './check/reversedIntervals';
import { checkSourceTitles } from './check/sourceTitles';
import { checkValues } from './check/values';
import type { ReadPackage } from './readPackage';

const checks: readonly ((pack: ReadPackage) => Problem[])[] = [
  checkValues,
  checkKeys,
  checkForeignKeys,
  checkReferences,
  checkReversedIntervals,
  checkOverlaps,
  checkAllianceSpans,
  checkCycles,
  checkCountryCodes,
  checkDuplicateNames,
  checkCoordinates,
  checkSourceTitles,
  checkClosingDates,
  checkNames,
];

/** Everything that is wrong with a package, in reading or in its contents, by file, row and column. */
export function checkPackage(pack: ReadPackage): Problem[] {
  const problems = [...pack.problems];
  for (const check of checks) for (const problem of check(pack)) problems.push(problem);
  return problems.sort(
    (a, b) => compare(a.file, b.file) || a.row - b.row || compare(a.column, b.column) || compare(a.code, b.code),
  );
}

/** Whether a package may be compiled: warnings do not stand in the way. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
