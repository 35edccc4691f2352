import { toCsv } from '../export/csv';
import {
  kaplanMeier,
  medianSurvival,
  type Duration,
  type IntervalForm,
} from '../measures/growth/survival/kaplanMeier';
import { logRank, type LogRank } from '../measures/growth/survival/logRank';
import type { TableDescriptor } from '../model/dataPackage';
import type { TextTable } from '../model/table';
import { parseArguments } from './arguments';
import type { Command } from './command';
import { readCheckedTable } from './readCheckedTable';
import { UsageError } from './usageError';
import { writeResult } from './writeResult';

const schema: TableDescriptor = {
  name: 'spells',
  path: 'spells.csv',
  title: 'Durations by group',
  description: 'One row a spell',
  schema: {
    fields: [
      { name: 'group', type: 'string', description: 'Which group', constraints: { required: true } },
      {
        name: 'time',
        type: 'number',
        description: 'How long it was observed',
        constraints: { required: true, minimum: 0 },
      },
      {
        name: 'event',
        type: 'integer',
        description: '1 = ended then, 0 = cut off while it lasted',
        constraints: { required: true, minimum: 0, maximum: 1 },
      },
    ],
  },
};

const columns = ['group', 'time', 'at_risk', 'events', 'survival', 'std_error', 'lower', 'upper'];
const forms: readonly IntervalForm[] = ['log-log', 'plain'];

/** `atlas survival`: Kaplan-Meier estimates by group, with a log-rank test between the groups. */
export const survival: Command = {
  summary: 'estimate survival (Kaplan-Meier) from spells, and compare groups (log-rank)',
  usage: `usage: atlas survival --spells <csv> [--interval ${forms.join('|')}] [--out <csv>]

Reads spells (columns group, time, event; event is 1 where the spell ended and 0 where it was cut
off) and writes one row a group and distinct time: ${columns.join(', ')}.

std_error is by Greenwood's formula; lower and upper are the 95 % interval. They are empty where
survival is 0. The size, the number of ends and the median of each group, and the log-rank test
between the groups, go to standard error.

  --spells <csv>          the spells
  --interval ${forms.join('|')}   how the interval is made (default: log-log)
  --out <csv>             where the result goes (default: standard output)

Exit status: 0 fine, 1 problems in the input, 2 wrong usage.`,
  async run(argv) {
    const given = parseArguments(argv, {
      spells: { type: 'value' },
      interval: { type: 'value', choices: forms },
      out: { type: 'value' },
    });
    const path = given.value('spells');
    if (path === undefined) throw new UsageError('--spells <csv> is missing');
    const table = await readCheckedTable(path, schema);
    if (table === null) return 1;
    const groups = byGroup(table);
    const form = given.value('interval') === 'plain' ? 'plain' : 'log-log';
    const rows = [...groups].flatMap(([group, durations]) =>
      kaplanMeier(durations, form).map((step) => [
        group,
        step.time,
        step.atRisk,
        step.events,
        step.survival,
        step.standardError,
        step.lower,
        step.upper,
      ]),
    );
    await writeResult(toCsv(columns, rows), given.value('out'));
    for (const [group, durations] of groups) process.stderr.write(`${groupSentence(group, durations)}\n`);
    if (groups.size > 1) process.stderr.write(`${testSentence(logRank(groups))}\n`);
    return 0;
  },
};

/** Durations by group, in the order of the first row of each. */
function byGroup(table: TextTable): Map<string, Duration[]> {
  const column = (name: string) => table.columns.get(name) ?? [];
  const groups = new Map<string, Duration[]>();
  table.rows.forEach((_, row) => {
    const group = column('group')[row] ?? '';
    const durations = groups.get(group) ?? [];
    durations.push({ time: Number(column('time')[row]), isEvent: Number(column('event')[row]) === 1 });
    groups.set(group, durations);
  });
  return groups;
}

function groupSentence(group: string, durations: readonly Duration[]): string {
  const events = durations.filter(({ isEvent }) => isEvent).length;
  const median = medianSurvival(kaplanMeier(durations));
  const spells = durations.length === 1 ? '1 spell' : `${durations.length} spells`;
  return `${group}: ${spells}, ${events} ended, median ${median ?? 'not reached'}`;
}

function testSentence(test: LogRank | null): string {
  if (test === null)
    return 'log-rank test: nothing to compare, because no spell ended while two groups were at risk';
  const { chiSquared, degreesOfFreedom, pValue } = test;
  const freedom = degreesOfFreedom === 1 ? '1 degree' : `${degreesOfFreedom} degrees`;
  return `log-rank test: chi-squared ${chiSquared} on ${freedom} of freedom, p ${pValue}`;
}
