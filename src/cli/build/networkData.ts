import type { NetworkData } from '../../figures/network/networkBase';
import type { Day } from '../../model/spell';
import type { Connection } from '../../query/connection';
import { ask } from '../../query/question';
import { countries } from '../../query/questions/countries';
import { countryGroups } from '../../query/questions/countryGroups';
import { networkRecords } from '../../query/questions/networkRecords';

/** What networks are made of. */
export async function networkData(connection: Connection, closingDay: Day): Promise<NetworkData> {
  return {
    records: await ask(connection, networkRecords, {}),
    countries: await ask(connection, countries, {}),
    groups: await ask(connection, countryGroups, {}),
    closingDay,
  };
}
