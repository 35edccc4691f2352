import type { FilterState } from '../../figures/state/viewStates';
import { valuesAt } from '../../figures/rankings/values/valuesAt';
import { withSpread } from '../../figures/rankings/values/withSpread';
import { indexTree } from '../../measures/index/indexTree';
import type { IndexDefinition } from '../../model/indexDefinition';
import type { Day } from '../../model/spell';
import { ask } from '../../query/question';
import { countries } from '../../query/questions/countries';
import { countryGroups } from '../../query/questions/countryGroups';
import { indicatorRecords } from '../../query/questions/indicatorRecords';
import { networkRecords } from '../../query/questions/networkRecords';
import { openPackage } from '../openPackage';
import type { IndexInput } from './readIndexFiles';

const everything: FilterState = { period: '', countries: 'all', type: 'all', evidence: 'both' };

/** Values from the records, and the definition without the indicators that cannot tell its units apart. */
export interface RecordsInput extends IndexInput {
  readonly definition: IndexDefinition;
}

/**
 * The values of a definition's indicators from the records of a package.
 *
 * @param day default: the closing date of the package
 * @returns `null` for a package with errors, and where the records do not answer for an indicator; standard
 *   error says so
 * @throws {DataError} where the folder cannot be read
 */
export async function recordsValues(
  folder: string,
  definition: IndexDefinition,
  day: Day | null,
): Promise<RecordsInput | null> {
  const opened = await openPackage(folder);
  if (opened === null) return null;
  const { connection, closing } = opened;
  try {
    const closingDay = closing ?? 0;
    const network = {
      records: await ask(connection, networkRecords, {}),
      countries: await ask(connection, countries, {}),
      groups: await ask(connection, countryGroups, {}),
      closingDay,
    };
    const indicators = await ask(connection, indicatorRecords, {});
    const { values } = valuesAt({ indicators, network }, definition, day ?? closingDay, everything);
    const { leaves, nodes } = indexTree(definition);
    const unanswered = leaves.flatMap((leaf) => {
      const { id, denominator } = nodes[leaf] ?? { id: '', denominator: null };
      return [id, denominator ?? id].filter((column) => !values.columns.has(column));
    });
    for (const column of new Set(unanswered))
      process.stderr.write(
        `atlas index: the records have no values for "${column}" of units of the kind "${definition.unit}"; give its node a question of theirs, or use --values\n`,
      );
    if (unanswered.length > 0) return null;
    const { definition: usable, leftOut } = withSpread(definition, values);
    for (const id of leftOut)
      process.stderr.write(`atlas index: "${id}" is left out: no value is known, or all are the same\n`);
    return usable === null ? null : { values, unitColumn: definition.unit, definition: usable };
  } finally {
    await connection.close();
  }
}
