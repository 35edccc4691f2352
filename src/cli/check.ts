import { checkPackage } from '../data/checkPackage';
import { readPackage } from '../data/readPackage';
import { languages, type Language } from '../model/language';
import type { Problem } from '../model/problem';
import { formatProblem, formatProblemSentence } from '../text/problems/formatProblem';
import { parseArguments } from './arguments';
import type { Command } from './command';
import { readFolder } from './readFolder';
import { readIndices } from './readIndices';

/** `atlas check`: every problem of a package, one a line, and their number. */
export const check: Command = {
  summary: 'check a data package: one line a problem',
  usage: `usage: atlas check <package> [--format text|json] [--lang ${languages.join('|')}]

Checks the data package in the folder <package> and writes one line a problem:
file:row:column: what is wrong, what would be right. Index definitions in its folder indices
are checked, too. The last line counts them.

  --format text|json   text (default), or JSON with the code and details of each problem
  --lang <language>    language of the sentences (default: en)

Exit status: 0 no errors (there may be warnings), 1 errors, 2 wrong usage.`,
  async run(argv) {
    const given = parseArguments(
      argv,
      { format: { type: 'value', choices: ['text', 'json'] }, lang: { type: 'value', choices: languages } },
      ['package'],
    );
    const [folder = ''] = given.positionals;
    const language = (given.value('lang') ?? 'en') as Language;
    const files = await readFolder(folder);
    const problems = [...checkPackage(readPackage(files)), ...readIndices(files, language).problems];
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    const report = given.value('format') === 'json' ? jsonReport : textReport;
    process.stdout.write(report(problems, errors, warnings, language));
    return errors > 0 ? 1 : 0;
  },
};

function textReport(
  problems: readonly Problem[],
  errors: number,
  warnings: number,
  language: Language,
): string {
  const lines = problems.map((problem) => formatProblem(problem, language));
  return [...lines, `${errors} errors, ${warnings} warnings`, ''].join('\n');
}

function jsonReport(
  problems: readonly Problem[],
  errors: number,
  warnings: number,
  language: Language,
): string {
  const listed = problems.map((problem) => ({
    ...problem,
    message: formatProblemSentence(problem, language),
  }));
  return `${JSON.stringify({ problems: listed, errors, warnings }, null, 2)}\n`;
}
