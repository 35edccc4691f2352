import { toCsv } from '../export/csv';
import type { TableDescriptor } from '../model/dataPackage';
import type { TextTable } from '../model/table';
import {
  breadth,
  effectiveCountries,
  gini,
  herfindahl,
  pielou,
  shannon,
  simpson,
} from '../measures/coverage/diversity';
import { parseArguments } from './arguments';
import type { Command } from './command';
import { readCheckedTable } from './readCheckedTable';
import { UsageError } from './usageError';
import { writeResult } from './writeResult';

const counts: TableDescriptor = {
  name: 'counts',
  path: 'counts.csv',
  title: 'Ties by subject and country',
  description: 'One row a subject and country',
  schema: {
    fields: [
      { name: 'subject', type: 'string', description: 'Whose ties', constraints: { required: true } },
      { name: 'country', type: 'string', description: 'With which country', constraints: { required: true } },
      {
        name: 'count',
        type: 'number',
        description: 'Number of ties',
        constraints: { required: true, minimum: 0 },
      },
    ],
  },
};

const measures = {
  breadth,
  shannon,
  pielou,
  simpson,
  hhi: herfindahl,
  gini,
  effective_countries: effectiveCountries,
};

/** Counts of each subject by country; rows of one subject and country are added up. */
function bySubject(table: TextTable): Map<string, number[]> {
  const column = (name: string) => table.columns.get(name) ?? [];
  const sums = new Map<string, Map<string, number>>();
  table.rows.forEach((_, row) => {
    const [subject, country] = [column('subject')[row] ?? '', column('country')[row] ?? ''];
    const countries = sums.get(subject) ?? new Map<string, number>();
    countries.set(country, (countries.get(country) ?? 0) + Number(column('count')[row]));
    sums.set(subject, countries);
  });
  return new Map([...sums].map(([subject, countries]) => [subject, [...countries.values()]]));
}

/** `atlas coverage`: the diversity of the countries that each subject reaches. */
export const coverage: Command = {
  summary: 'measure breadth, evenness and concentration from counts by country',
  usage: `usage: atlas coverage --counts <csv> [--out <csv>]

Reads counts of ties (columns subject, country, count; a country with 0 belongs to the target
group) and writes one row a subject: ${Object.keys(measures).join(', ')}.
A measure that is not defined is left empty.

  --counts <csv>   the counts
  --out <csv>      where the result goes (default: standard output)

Exit status: 0 fine, 1 problems in the input, 2 wrong usage.`,
  async run(argv) {
    const given = parseArguments(argv, { counts: { type: 'value' }, out: { type: 'value' } });
    const path = given.value('counts');
    if (path === undefined) throw new UsageError('--counts <csv> is missing');
    const table = await readCheckedTable(path, counts);
    if (table === null) return 1;
    const rows = [...bySubject(table)].map(([subject, values]) => [
      subject,
      ...Object.values(measures).map((measure) => measure(values)),
    ]);
    await writeResult(toCsv(['subject', ...Object.keys(measures)], rows), given.value('out'));
    return 0;
  },
};
