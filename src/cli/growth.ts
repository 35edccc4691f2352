import { nearest } from '../data/nearest';
import { toCsv } from '../export/csv';
import { yearEnds } from '../measures/growth/yearEnds';
import { yearlyFlows } from '../measures/growth/yearlyFlows';
import { yearOf, yearsOf } from '../measures/growth/years';
import type { AllianceHistory } from '../model/alliance';
import type { Day } from '../model/spell';
import { ask } from '../query/question';
import { allianceHistories } from '../query/questions/allianceHistories';
import { parseArguments } from './arguments';
import type { Command } from './command';
import { openPackage } from './openPackage';
import { UsageError } from './usageError';
import { writeResult } from './writeResult';

const columns = ['alliance_id', 'year', 'members_low', 'members_high', 'joins', 'leaves', 'countries'];

/** First and last year asked for; `null` = as far as the alliance goes. */
interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** `atlas growth`: named members and countries of alliances at each year's end, and who came and went. */
export const growth: Command = {
  summary: 'count named members, joins, leaves and countries of alliances by year',
  usage: `usage: atlas growth <package> [--alliance <id> ...] [--from <year>] [--to <year>] [--out <csv>]

Writes one row an alliance and year:
${columns.join(', ')}.

members_low and members_high are the named members who certainly and possibly belong at the end
of the year (of the year in which the records close: on the closing day), given the precision of
their dates; countries are those of the members who certainly belong. joins and leaves are those
that certainly fall into the year, as a date to the year does. Another role of a member is no
join, and at the end of an alliance nobody leaves. An alliance without named members has no rows.

  --alliance <id> ...  these alliances (default: all)
  --from <year>        first year (default: the founding, or the first possible member)
  --to <year>          last year (default: the end of the alliance, or of the records)
  --out <csv>          where the result goes (default: standard output)

Exit status: 0 fine, 1 errors in the package, 2 wrong usage.`,
  async run(argv) {
    const given = parseArguments(
      argv,
      {
        alliance: { type: 'value', multiple: true },
        from: { type: 'value' },
        to: { type: 'value' },
        out: { type: 'value' },
      },
      ['package'],
    );
    const span = { from: year('from', given.value('from')), to: year('to', given.value('to')) };
    if (span.from !== null && span.to !== null && span.from > span.to)
      throw new UsageError(`--from ${span.from} is after --to ${span.to}`);
    const opened = await openPackage(given.positionals[0] ?? '');
    if (opened === null) return 1;
    const { connection, closing } = opened;
    try {
      const histories = chosen(await ask(connection, allianceHistories, {}), given.values('alliance'));
      const counted = histories.filter(({ members }) => members.length > 0);
      const rows = closing === null ? [] : counted.flatMap((history) => rowsOf(history, span, closing));
      await writeResult(toCsv(columns, rows), given.value('out'));
      if (counted.length < histories.length)
        process.stderr.write(`${counted.length} of ${histories.length} alliances have named members\n`);
      if (closing !== null && (span.to ?? 0) > yearOf(closing))
        process.stderr.write(`the records close in ${yearOf(closing)}: there are no rows for later years\n`);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

function year(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,4}$/.test(text)) throw new UsageError(`--${option} is a year such as 2015, not: ${text}`);
  return Number(text);
}

function chosen(histories: readonly AllianceHistory[], ids: readonly string[]): readonly AllianceHistory[] {
  const known = new Set(histories.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) {
    const suggestion = nearest(unknown, known);
    throw new UsageError(`no alliance "${unknown}"${suggestion ? `; the nearest is "${suggestion}"` : ''}`);
  }
  return ids.length === 0 ? histories : histories.filter(({ id }) => ids.includes(id));
}

function rowsOf(history: AllianceHistory, span: Span, closing: Day): (string | number)[][] {
  const own = yearsOf(history, closing);
  const first = span.from ?? own[0] ?? Infinity;
  const last = Math.min(span.to ?? own.at(-1) ?? -Infinity, yearOf(closing));
  const years = Array.from({ length: first <= last ? last - first + 1 : 0 }, (_, i) => first + i);
  const flows = new Map(yearlyFlows(history, closing).map((row) => [row.year, row]));
  return yearEnds(history, years, closing).map((row) => [
    history.id,
    row.year,
    row.membersLow,
    row.membersHigh,
    flows.get(row.year)?.joins ?? 0,
    flows.get(row.year)?.leaves ?? 0,
    row.countries,
  ]);
}
