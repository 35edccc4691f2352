import type { RecordsData } from '../../src/figures/rankings/values/recordsData';
import type { Connection } from '../../src/query/connection';
import { ask } from '../../src/query/question';
import { countries } from '../../src/query/questions/countries';
import { countryGroups } from '../../src/query/questions/countryGroups';
import { indicatorRecords } from '../../src/query/questions/indicatorRecords';
import { networkRecords } from '../../src/query/questions/networkRecords';

/** What the values of an index are made from, asked of a package. */
export async function recordsData(connection: Connection, closingDay: number): Promise<RecordsData> {
  return {
    indicators: await ask(connection, indicatorRecords, {}),
    network: {
      records: await ask(connection, networkRecords, {}),
      countries: await ask(connection, countries, {}),
      groups: await ask(connection, countryGroups, {}),
      closingDay,
    },
  };
}
