import { storedNetworks } from '../../figures/network/storedNetworks';
import type { Day } from '../../model/spell';
import type { Connection } from '../../query/connection';
import { ask } from '../../query/question';
import { countries } from '../../query/questions/countries';
import { countryGroups } from '../../query/questions/countryGroups';
import { networkRecords } from '../../query/questions/networkRecords';

/** The usual networks as JSON. */
export async function networkFile(connection: Connection, closingDay: Day): Promise<string> {
  const networks = storedNetworks({
    records: await ask(connection, networkRecords, {}),
    countries: await ask(connection, countries, {}),
    groups: await ask(connection, countryGroups, {}),
    closingDay,
  });
  return JSON.stringify(networks);
}
