import type { NetworkData } from '../../../src/figures/network/networkBase';
import { ask } from '../../../src/query/question';
import { countries } from '../../../src/query/questions/countries';
import { countryGroups } from '../../../src/query/questions/countryGroups';
import { networkRecords } from '../../../src/query/questions/networkRecords';
import { shippedPackage } from '../../query/shippedPackage';

/** 22 November 2026, the closing date of the shipped records. */
export const closingDay = 20_779;

/** The shipped records as the network takes them. */
export async function shippedNetwork(): Promise<NetworkData> {
  const connection = await shippedPackage();
  return {
    records: await ask(connection, networkRecords, {}),
    countries: await ask(connection, countries, {}),
    groups: await ask(connection, countryGroups, {}),
    closingDay,
  };
}
