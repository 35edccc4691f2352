import { checkPackage } from '../../src/data/checkPackage';
import { compile } from '../../src/data/compile';
import { readPackage } from '../../src/data/readPackage';
import type { Connection } from '../../src/query/connection';
import { openTables } from '../../src/query/node/openTables';
import { csv, filesOf } from '../data/packages';

/** Days since 1970-01-01 of an ISO 8601 date. */
export const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** Sources, countries and bodies that the small packages of these tests share. */
export const bodies: Readonly<Record<string, string>> = {
  sources: csv(
    'source_id,title,published_on,accessed_on',
    'dated,A report of 1 June 2020,2020-06-01,2021-01-01',
    'read,A page read on 15 March 2021,,2021-03-15',
    'undated,A page without any date,,',
  ),
  countries: csv(
    'country_id,alpha2,numeric,name_en,name_zh_hans,source_id',
    'CHN,CN,156,China,中国,dated',
    'THA,TH,764,Thailand,泰国,dated',
    'DEU,DE,276,Germany,德国,dated',
    'FRA,FR,250,France,法国,dated',
    'USA,US,840,United States,美国,dated',
  ),
  organisations: csv(
    'organisation_id,name_en,country_id,kind,think_tank_type,source_id',
    'beida,Beida Institute,CHN,think tank,university,dated',
    'cass,Social Sciences Academy,CHN,think tank,government,dated',
    'siam,Siam Centre,THA,think tank,independent,dated',
    'berlin,Berlin Centre,DEU,think tank,independent,dated',
    'paris,Paris Centre,FRA,think tank,,dated',
    'boston,Boston Centre,USA,think tank,university,dated',
    'nowhere,Centre without a seat,,think tank,independent,dated',
  ),
};

/** A package on the real engine, from CSV text by table name. It must be free of errors. */
export async function openPackage(tables: Readonly<Record<string, string>>): Promise<Connection> {
  const pack = readPackage(filesOf({ ...bodies, ...tables }));
  const errors = checkPackage(pack).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return openTables(compile(pack).tables);
}
