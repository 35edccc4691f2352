import type { Connection } from '../../query/connection';
import { prepareBaseMaps, type PreparedBaseMaps } from '../build/baseMap';
import { countryCodes } from '../build/countryCodes';

/** The base map in a folder as a site would have it. */
export async function preparedMaps(folder: string, connection: Connection): Promise<PreparedBaseMaps> {
  return prepareBaseMaps(folder, await countryCodes(connection));
}
