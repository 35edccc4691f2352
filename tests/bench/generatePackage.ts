import { readFileSync } from 'node:fs';
import { seededRandom } from './random';

/** How large a generated package is; the years run up to and including `lastYear`. */
export interface PackageSize {
  readonly alliances: number;
  readonly spells: number;
  readonly organisations?: number;
  readonly sources?: number;
  readonly years?: number;
  readonly lastYear?: number;
  /** Reported sizes of each alliance. */
  readonly reports?: number;
  readonly seed?: number;
}

type Row = readonly (string | number)[];

const shipped = new URL('../../data/', import.meta.url);
const copied = ['sources.csv', 'countries.csv', 'country_groups.csv', 'country_group_members.csv'];
const roles = ['member', 'founding', 'chair', 'vice-chair', 'secretariat', 'observer', 'partner'];
const kinds = ['think tank', 'university', 'government', 'network'];

/**
 * A package without errors, of any size: spells of organisations in alliances with dates of mixed
 * precision and a third of the ends open. The same size and seed give the same bytes.
 */
export function generatePackage(size: PackageSize): Map<string, Uint8Array> {
  const { alliances, spells, seed = 1, years = 200, lastYear = 2026, reports = 0 } = size;
  const organisations = size.organisations ?? Math.ceil(spells / 5);
  const sources = size.sources ?? Math.ceil(spells / 20);
  const random = seededRandom(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const texts = new Map(copied.map((name) => [name, readFileSync(new URL(name, shipped), 'utf8')]));
  const countries = (texts.get('countries.csv') ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, 3))
    .filter((code) => code !== '');
  const source = () => `source-${upTo(sources)}`;
  const firstYear = lastYear - years + 1;

  const founded = Array.from({ length: alliances }, () => firstYear + upTo(Math.floor(years * 0.8)));
  const organisationRows = Array.from({ length: organisations }, (_, index): Row => [
    `organisation-${index}`,
    `Institute ${index} for Policy`,
    countries[upTo(countries.length)] ?? 'CHN',
    kinds[upTo(kinds.length)] ?? 'other',
    source(),
  ]);
  const memberships = new Map<string, Row>();
  while (memberships.size < spells) {
    const alliance = upTo(alliances);
    const start = (founded[alliance] ?? firstYear) + 1;
    const from = start + upTo(lastYear - start);
    const to = from + 1 + upTo(lastYear - from);
    const ends = random() < 1 / 3 || to > lastYear ? '' : imprecise(to, random);
    const role = roles[upTo(roles.length)] ?? 'member';
    const key = [`alliance-${alliance}`, `organisation-${upTo(organisations)}`, role];
    memberships.set(key.join(), [...key, imprecise(from, random), ends, source()]);
  }
  texts.set(
    'datapackage.json',
    JSON.stringify({
      name: `generated-${seed}`,
      title: 'Generated',
      closingDate: `${lastYear}-12-31`,
      resources: [],
    }),
  );
  const ownSources = Array.from(
    { length: sources },
    (_, index) => `source-${index},Report ${index},,,,,,,\n`,
  );
  texts.set('sources.csv', (texts.get('sources.csv') ?? '') + ownSources.join(''));
  texts.set('organisations.csv', csv('organisation_id,name_en,country_id,kind,source_id', organisationRows));
  texts.set(
    'alliances.csv',
    csv(
      'alliance_id,name_en,founded_on,source_id',
      founded.map((year, index): Row => [`alliance-${index}`, `Alliance ${index}`, year, source()]),
    ),
  );
  texts.set(
    'memberships.csv',
    csv('alliance_id,organisation_id,role,from,to,source_id', [...memberships.values()]),
  );
  if (reports > 0) {
    const sizes = founded.flatMap((year, index): Row[] =>
      Array.from({ length: reports }, (_, i) => {
        const on = year + Math.floor(((lastYear - year) * i) / reports);
        return [`alliance-${index}`, on, 'members', 'membership', 20 + i * 15 + upTo(10), 'exact', source()];
      }),
    );
    texts.set(
      'alliance_sizes.csv',
      csv('alliance_id,observed_on,measure,basis,value,qualifier,source_id', sizes),
    );
  }
  const encoder = new TextEncoder();
  return new Map([...texts].map(([name, text]) => [name, encoder.encode(text)]));
}

/** A date within a year, to the day, month, year, approximate year or decade. */
function imprecise(year: number, random: () => number): string {
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const precision = random();
  if (precision < 0.35) return `${year}-${month}-${day}`;
  if (precision < 0.55) return `${year}-${month}`;
  if (precision < 0.9) return String(year);
  return precision < 0.98 ? `${year}~` : `${Math.floor(year / 10)}X`;
}

function csv(header: string, rows: readonly Row[]): string {
  return [header, ...rows.map((row) => row.join(','))].join('\n') + '\n';
}
