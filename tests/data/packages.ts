import { readdirSync, readFileSync } from 'node:fs';
import { checkPackage } from '../../src/data/checkPackage';
import { readPackage, type ReadPackage } from '../../src/data/readPackage';
import type { Problem } from '../../src/model/problem';

const encoder = new TextEncoder();

/** A small package without errors: tests replace single tables of it. */
export const soundTables: Readonly<Record<string, string>> = {
  sources: 'source_id,title\nreport,A report\n',
  country_groups: 'group_id,name_en,source_id\neurope,Europe,report\n',
  countries: [
    'country_id,alpha2,numeric,name_en,name_zh_hans,region_id,latitude,longitude,source_id',
    'CHN,CN,156,China,中国,,36.5,103.8,report',
    'GRC,GR,300,Greece,希腊,europe,39.1,22.9,report',
    'RUS,RU,643,Russia,俄罗斯,europe,61.9,96.7,report',
    'SGP,SG,702,Singapore,新加坡,,1.36,103.8,report',
    '',
  ].join('\n'),
  cities: 'city_id,name_en,country_id,latitude,longitude,source_id\nathens,Athens,GRC,37.98,23.73,report\n',
  organisations: [
    'organisation_id,name_en,country_id,city_id,kind,source_id',
    'eliamep,Hellenic Foundation for European and Foreign Policy,GRC,athens,think tank,report',
    'cass,Chinese Academy of Social Sciences,CHN,,think tank,report',
    'brookings-institution,Brookings Institution,,,think tank,report',
    '',
  ].join('\n'),
  alliances: 'alliance_id,name_en,founded_on,ended_on,source_id\nforum,Policy Forum,2010,2020,report\nnet,Research Net,2000,,report\n',
  memberships: 'alliance_id,organisation_id,role,from,to,source_id\nforum,eliamep,member,2012,2015,report\nnet,cass,founding,2000,,report\n',
};

/** Package files from CSV texts by table name; other paths may be given whole (`datapackage.json`). */
export function filesOf(texts: Readonly<Record<string, string | Uint8Array>>): Map<string, Uint8Array> {
  return new Map(
    Object.entries(texts).map(([name, text]) => [
      name.includes('.') ? name : `${name}.csv`,
      typeof text === 'string' ? encoder.encode(text) : text,
    ]),
  );
}

/** The sound package with some of its tables replaced. */
export function packageWith(changes: Readonly<Record<string, string>> = {}): ReadPackage {
  return readPackage(filesOf({ ...soundTables, ...changes }));
}

/** The problems of the sound package with some of its tables replaced. */
export function problemsWith(changes: Readonly<Record<string, string>>): Problem[] {
  return checkPackage(packageWith(changes));
}

/** Problems as `severity code file:row:column`, which is enough to tell them apart. */
export function brief(problems: readonly Problem[]): string[] {
  return problems.map(({ severity, code, file, row, column }) => `${severity} ${code} ${file}:${row}:${column}`);
}

/** A table of CSV text from a header and rows. */
export function csv(header: string, ...rows: string[]): string {
  return [header, ...rows, ''].join('\n');
}

/** The files of the shipped package. */
export function shippedFiles(): Map<string, Uint8Array> {
  const folder = new URL('../../data/', import.meta.url);
  const names = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder))]));
}
