import { calculateIndex } from '../measures/index/calculateIndex';
import { IndexError } from '../measures/index/indexError';
import type { IndexResult } from '../measures/index/indexResult';
import type { RankIntervals } from '../measures/index/rankIntervals';
import { robustness } from '../measures/index/robustness/robustness';
import type { IndexDefinition } from '../model/indexDefinition';
import { parseEdtf } from '../data/edtf';
import type { Day } from '../model/spell';
import { parseArguments, type Arguments } from './arguments';
import type { Command } from './command';
import { packageFiles } from './figures/packageFiles';
import { resultText, stepTexts } from './index/indexTables';
import { recordsValues } from './index/recordsValues';
import { readDefinition, readValuesFile, type IndexInput } from './index/readIndexFiles';
import { writeFiles } from './index/writeFiles';
import { writeProblems } from './index/writeProblems';
import { writeReserved } from './index/reservedNames';
import { UsageError } from './usageError';

/** `atlas index`: scores and ranks of a composite index, with what stands after each step. */
export const compositeIndex: Command = {
  summary: 'calculate a composite index, its ranks, and how sure they are',
  usage: `usage: atlas index <definition.json> --values <csv> [--steps <folder>]
                   [--draws <number> [--seed <number>]] [--out <csv>]
       atlas index <definition.json> --package <folder> [--date <YYYY-MM-DD>] [...]

Calculates the index of a definition from values (first column the unit, then one column an
indicator or denominator; an empty cell is not known) and writes one row a unit: the unit, in a
panel the period, the score of every node of the tree, score, rank. Empty is not known, or not
ranked: standard error says why. Ties share the smallest rank, 1 is the highest score.

--draws also writes rank_median, rank_p05 and rank_p95: the index is calculated again and again
with the choices that the definition varies in "robustness" (without it every weight by up to a
quarter), and these are the median and the ends of the middle 90 per cent of the ranks.

  <definition.json>   the tree of nodes and the choices of every step
  --values <csv>      the values
  --package <folder>  take the values from the records of a data package instead
  --date <date>       day of these values (default: the closing date of the package)
  --steps <folder>    also write denominated.csv, availability.csv, imputed.csv, treated.csv,
                      normalised.csv and aggregated.csv, and in cells.csv every value that was
                      imputed or changed
  --draws <number>    how often the index is calculated anew
  --seed <number>     whole number from which chance starts (default: 1); the same seed gives
                      the same numbers
  --out <csv>         where the result goes (default: standard output)

Exit status: 0 fine, 1 problems in the input, 2 wrong usage.`,
  async run(argv) {
    const given = parseArguments(
      argv,
      {
        values: { type: 'value' },
        package: { type: 'value' },
        date: { type: 'value' },
        steps: { type: 'value' },
        draws: { type: 'value' },
        seed: { type: 'value' },
        out: { type: 'value' },
      },
      ['definition.json'],
    );
    const [path = ''] = given.positionals;
    const valuesPath = given.value('values');
    const folder = given.value('package');
    if (valuesPath === undefined && folder === undefined)
      throw new UsageError('--values <csv> or --package <folder> is missing');
    if (valuesPath !== undefined && folder !== undefined)
      throw new UsageError('--values and --package exclude each other');
    const day = isoDay(given.value('date'));
    if (day !== null && folder === undefined) throw new UsageError('--date needs --package <folder>');
    const draws = wholeNumber(given, 'draws', 1);
    const seed = wholeNumber(given, 'seed', 0);
    if (seed !== null && draws === null) throw new UsageError('--seed needs --draws <number>');
    const whole = await readDefinition(path);
    if (whole === null) return 1;
    const records = folder === undefined ? null : await recordsValues(folder, whole, day);
    const input = folder === undefined ? await readValuesFile(valuesPath ?? '', whole) : records;
    if (input === null) return 1;
    const definition = records?.definition ?? whole;
    const names = { unit: input.unitColumn, period: definition.time ?? null };
    if (writeReserved(path, definition, names)) return 1;
    const calculated = calculate(definition, input, draws === null ? null : { draws, seed: seed ?? 1 });
    if ('problems' in calculated) {
      writeProblems(path, calculated.problems);
      return 1;
    }
    const { result, intervals } = calculated;
    writeUnranked(result);
    writeLeftOut(intervals);
    const inputs = valuesPath === undefined ? await packageFiles(folder ?? '') : [valuesPath];
    await writeFiles(
      { steps: given.value('steps'), out: given.value('out'), inputs: [path, ...inputs] },
      { steps: stepTexts(result, names), result: resultText(result, names, intervals) },
    );
    return 0;
  },
};

type Calculated =
  { readonly result: IndexResult; readonly intervals: RankIntervals | null } | Pick<IndexError, 'problems'>;

function calculate(
  definition: IndexDefinition,
  { values }: IndexInput,
  options: { draws: number; seed: number } | null,
): Calculated {
  try {
    const result = calculateIndex(definition, values);
    return { result, intervals: options === null ? null : robustness(definition, values, options) };
  } catch (error) {
    if (error instanceof IndexError) return { problems: error.problems };
    throw error;
  }
}

/** Why units have no rank. */
function writeUnranked({ unranked, tree, units, periods }: IndexResult): void {
  for (const { row, node, share, threshold } of unranked) {
    const period = periods === null ? '' : ` in ${periods[row]}`;
    const total = tree.leavesUnder[node]?.length ?? 0;
    const wanted = `at least ${Math.round(threshold * 1e4) / 1e2} per cent are needed`;
    process.stderr.write(
      `atlas index: ${units[row]}${period} is not ranked: ${Math.round(share * total)} of ${total} indicators under "${tree.nodes[node]?.id}" are known, and ${wanted}\n`,
    );
  }
}

/** Draws that count nowhere, because their choices do not go together with the values. */
function writeLeftOut(intervals: RankIntervals | null): void {
  if (intervals === null) return;
  const leftOut = intervals.leftOut.reduce((sum, { draws }) => sum + draws, 0);
  if (leftOut > 0)
    process.stderr.write(
      `atlas index: ${leftOut} of ${intervals.draws} draws could not be calculated and count nowhere\n`,
    );
}

function isoDay(date: string | undefined): Day | null {
  if (date === undefined) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? (parseEdtf(date)?.low ?? null) : null;
  if (day === null) throw new UsageError(`--date is a day such as 2024-12-31, not: ${date}`);
  return day;
}

function wholeNumber(given: Arguments, option: string, least: number): number | null {
  const text = given.value(option);
  if (text === undefined) return null;
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(`--${option} is a whole number of at least ${least}, not: ${text}`);
}
