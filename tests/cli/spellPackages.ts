import fc from 'fast-check';
import { csv, soundTables } from '../data/packages';

/** A date as a package writes it, with the first and last day that it means, counted by hand here. */
interface Written {
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

interface Row {
  readonly alliance: number;
  readonly body: number;
  readonly role: string;
  readonly from: Written | null;
  readonly to: Written | null;
  readonly source: number;
}

export interface SpellPackage {
  readonly founded: readonly Written[];
  readonly ended: readonly (Written | null)[];
  /** Days on which the sources were published; `null` = not known. */
  readonly published: readonly (Written | null)[];
  readonly rows: readonly Row[];
}

const [firstYear, lastYear] = [1996, 2010];
const countries = ['CHN', 'GRC', 'RUS', 'SGP', ''];
const bodies = 7;
const memberRoles = ['member', 'founding', 'chair', 'vice-chair', 'secretariat'];
/** The last day that the records speak of, in the middle of a year. */
const closingDate = '2009-06-30';
const closing = day(2009, 6, 30);

function day(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000;
}
const two = (number: number) => String(number).padStart(2, '0');
const monthEnd = (year: number, month: number) =>
  day(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;

const yearsAndMonths = fc.record({
  year: fc.integer({ min: firstYear, max: lastYear }),
  month: fc.integer({ min: 1, max: 12 }),
  date: fc.integer({ min: 1, max: 28 }),
  form: fc.constantFrom('day', 'month', 'year', 'years', 'decade', 'doubtful'),
});
const written: fc.Arbitrary<Written> = yearsAndMonths.map(({ year, month, date, form }) => {
  const whole = { low: day(year, 1, 1), high: day(year, 12, 31) };
  const decade = Math.floor(year / 10);
  switch (form) {
    case 'day':
      return {
        text: `${year}-${two(month)}-${two(date)}`,
        low: day(year, month, date),
        high: day(year, month, date),
      };
    case 'month':
      return { text: `${year}-${two(month)}`, low: day(year, month, 1), high: monthEnd(year, month) };
    case 'years':
      return { text: `${year}/${year + 1}`, low: whole.low, high: day(year + 1, 12, 31) };
    case 'decade':
      return { text: `${decade}X`, low: day(decade * 10, 1, 1), high: day(decade * 10 + 9, 12, 31) };
    default:
      return { text: form === 'doubtful' ? `${year}?` : String(year), ...whole };
  }
});

const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 2 });
const alliances = 30;

/** Thirty alliances with spells of a few bodies in several roles: open ends, undated rows and every precision. */
export const spellPackage: fc.Arbitrary<SpellPackage> = fc
  .record({
    founded: fc.array(written, { minLength: alliances, maxLength: alliances }),
    ended: fc.array(fc.option(written, { nil: null, freq: 1 }), {
      minLength: alliances,
      maxLength: alliances,
    }),
    published: fc.array(optional(written), { minLength: 3, maxLength: 3 }),
    rows: fc
      .array(
        fc.record({
          alliance: fc.nat({ max: alliances - 1 }),
          body: fc.nat({ max: bodies - 1 }),
          role: fc.constantFrom(...memberRoles, 'observer', 'partner'),
          from: fc.option(written, { nil: null, freq: 6 }),
          to: optional(written),
          source: fc.nat({ max: 2 }),
        }),
        { minLength: 150, maxLength: 300 },
      )
      .map((rows) => withoutConflicts(rows)),
  })
  .map((spells) => ({
    ...spells,
    // An alliance that ended before it was founded is an error of a package.
    ended: spells.ended.map((end, i) =>
      end !== null && end.high < (spells.founded[i]?.low ?? 0) ? null : end,
    ),
  }));

/** Leaves out what a package must not say: reversed spells, and two of one body in one role at a time. */
function withoutConflicts(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  for (const row of rows) {
    if (row.from !== null && row.to !== null && row.to.high < row.from.low) continue;
    const clashes = kept.some(
      (other) =>
        other.alliance === row.alliance &&
        other.body === row.body &&
        other.role === row.role &&
        (other.from?.low ?? -Infinity) <= (row.to?.high ?? Infinity) &&
        (row.from?.low ?? -Infinity) <= (other.to?.high ?? Infinity),
    );
    if (!clashes) kept.push(row);
  }
  return kept;
}

const countryOf = (body: number) => countries[body % countries.length] ?? '';

/** The tables of a package with these spells, by name. */
export function packageOf({ founded, ended, published, rows }: SpellPackage): Record<string, string> {
  return {
    ...soundTables,
    'datapackage.json': JSON.stringify({ name: 'spells', title: 'Spells', closingDate, resources: [] }),
    sources: csv(
      'source_id,title,published_on',
      'report,A report,',
      ...published.map((date, i) => `source-${i},Source ${i},${date?.text ?? ''}`),
    ),
    organisations: csv(
      'organisation_id,name_en,country_id,kind,source_id',
      ...Array.from({ length: bodies }, (_, i) => `body-${i},Body ${i},${countryOf(i)},think tank,report`),
    ),
    cities: csv('city_id,name_en,country_id,latitude,longitude,source_id'),
    alliances: csv(
      'alliance_id,name_en,founded_on,ended_on,source_id',
      ...founded.map((date, i) => `net-${two(i)},Net ${i},${date.text},${ended[i]?.text ?? ''},report`),
    ),
    memberships: csv(
      'alliance_id,organisation_id,role,from,to,source_id',
      ...rows.map(
        ({ alliance, body, role, from, to, source }) =>
          `net-${two(alliance)},body-${body},${role},${from?.text ?? ''},${to?.text ?? ''},source-${source}`,
      ),
    ),
  };
}

interface Bounded {
  readonly body: number;
  readonly startLow: number;
  readonly startHigh: number;
  readonly endLow: number;
  readonly endHigh: number;
}

/** Bounds of a row as data/README and docs/methods define them. */
function bounded({ body, from, to, alliance, source }: Row, spells: SpellPackage): Bounded {
  const founded = spells.founded[alliance]?.low ?? -Infinity;
  const end = spells.ended[alliance] ?? null;
  return {
    body,
    startLow: from?.low ?? founded,
    startHigh: Math.max(from?.high ?? spells.published[source]?.high ?? Infinity, founded),
    endLow: Math.min(to?.low ?? Infinity, end?.low ?? Infinity),
    endHigh: Math.min(to?.high ?? Infinity, end?.high ?? Infinity),
  };
}

const yearOf = (on: number) => new Date(on * 86_400_000).getUTCFullYear();

/** Years in which a body certainly joined and left, by walking through the half days of its possible spells. */
function comings(rows: readonly Bounded[], ended: number): { joins: number[]; leaves: number[] } {
  const [joins, leaves]: [number[], number[]] = [[], []];
  const last = 2 * Math.min(day(2020, 2, 1), Math.max(...rows.map(({ endHigh }) => endHigh))) + 1;
  let run: Bounded[] = [];
  for (let half = 2 * Math.min(...rows.map(({ startLow }) => startLow)); half <= last; half += 1) {
    const here = rows.filter(({ startLow, endHigh }) => 2 * startLow <= half && half <= 2 * endHigh);
    for (const row of here) if (!run.includes(row)) run.push(row);
    if (run.length > 0 && (here.length === 0 || half === last)) {
      const startLow = Math.min(...run.map((row) => row.startLow));
      const endHigh = Math.max(...run.map((row) => row.endHigh));
      const startHigh = Math.min(endHigh, ...run.map((row) => row.startHigh));
      const endLow = Math.max(startLow, ...run.map((row) => row.endLow));
      if (startLow <= closing && Number.isFinite(startHigh) && yearOf(startLow) === yearOf(startHigh))
        joins.push(yearOf(startLow));
      const isLeaving = Number.isFinite(endHigh) && endLow < ended && endLow <= closing;
      if (isLeaving && yearOf(endLow) === yearOf(endHigh)) leaves.push(yearOf(endLow));
      run = [];
    }
  }
  return { joins, leaves };
}

/** The rows that the command should write, from a count of the spells on each day. */
export function countByDay(spells: SpellPackage, from: number, to: number): string[] {
  const lines: string[] = [];
  for (let alliance = 0; alliance < alliances; alliance += 1) {
    const rows = spells.rows
      .filter((row) => row.alliance === alliance && memberRoles.includes(row.role))
      .map((row) => bounded(row, spells));
    if (rows.length === 0) continue;
    const ended = spells.ended[alliance]?.low ?? Infinity;
    const moves = [...new Set(rows.map(({ body }) => body))].map((body) =>
      comings(
        rows.filter((row) => row.body === body),
        ended,
      ),
    );
    for (let year = from; year <= Math.min(to, yearOf(closing)); year += 1) {
      const on = Math.min(day(year, 12, 31), closing);
      const certain = rows.filter(({ startHigh, endLow }) => startHigh <= on && on < endLow);
      const possible = rows.filter(({ startLow, endHigh }) => startLow <= on && on < endHigh);
      const distinct = (list: readonly Bounded[]) => new Set(list.map(({ body }) => body)).size;
      const reached = new Set(certain.map(({ body }) => countryOf(body)).filter((id) => id !== '')).size;
      const count = (of: 'joins' | 'leaves') =>
        moves.reduce((sum, move) => sum + move[of].filter((one) => one === year).length, 0);
      lines.push(
        [
          `net-${two(alliance)}`,
          year,
          distinct(certain),
          distinct(possible),
          count('joins'),
          count('leaves'),
          reached,
        ].join(),
      );
    }
  }
  return lines;
}
