import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { nodePlatform } from '../export/platforms/node';
import { writeReport } from '../export/report/writeReport';
import { drawReport } from '../figures/report/drawReport';
import { readReportFile, type ReadReport } from '../figures/report/file/readReportFile';
import { ReportFileError, type ReportFileFault } from '../figures/report/file/reportFileError';
import { frozenSource } from '../figures/report/recording/frozenSource';
import { PartReader } from '../figures/report/recording/parts';
import { DataError } from '../model/errors';
import { reportFormats, type ReportFormat } from '../model/report';
import { loadText } from '../text/loadText';
import { formatReportProblem } from '../text/problems/formatReportProblem';
import { parseArguments, type Arguments } from './arguments';
import { checkOutputs } from './checkOutputs';
import type { Command } from './command';
import { defaultPackage } from './figures/defaultPackage';
import { languageSets, type LanguageSet } from './figures/languageSets';
import { outputPaths } from './figures/outputPaths';
import { packageFiles } from './figures/packageFiles';
import { packageSource, type PackageSource } from './figures/packageSource';
import { writeBytes } from './figures/writeBytes';
import { UsageError } from './usageError';

/** `atlas report`: a whole report as a file, the same as the page exports. */
export const report: Command = {
  summary: 'draw a report of figures and text into a file',
  usage: `usage: atlas report <report> --out <file> [--format <format>]
                    [--lang <languages>] [--package <folder>] [--basemap <folder>]

Draws every figure of a report anew from a data package and writes the whole as one file, so that a
monthly note can be a scheduled job. A report is a definition in YAML or JSON, such as
docs/reports/monthly-note.yaml, or a file that the page has saved; its frozen figures keep their data.

  --format <format>    ${reportFormats.join(', ')} (default: that of the file's name)
  --lang <languages>   en, zh-Hans or zh-Hant; several with commas are a file each, as in
                       en,zh-Hans,zh-Hant; two joined with + give titles and notes of the
                       figures in both (default: the language of the report)
  --package <folder>   the data package (default: the one that comes with atlas)
  --basemap <folder>   a base map of your own
  --out <file>         where it goes; several languages are put before the ending, or where
                       the name has {lang}

Exit status: 0 fine, 1 problems in the report or the package, or a figure that could not be
drawn (nothing is written then), 2 wrong usage.`,
  async run(argv) {
    const given = parseArguments(
      argv,
      {
        format: { type: 'value', choices: reportFormats },
        lang: { type: 'value' },
        package: { type: 'value' },
        basemap: { type: 'value' },
        out: { type: 'value' },
      },
      ['report'],
    );
    const [path = ''] = given.positionals;
    const out = given.value('out');
    if (out === undefined) throw new UsageError('--out <file> is missing');
    const format = formatOf(given, out);
    const asked = given.value('lang');
    const sets = asked === undefined ? null : languageSets(asked);
    const read = await readReport(path);
    if (read === null) return 1;
    const { definition } = read;
    const wanted = sets ?? [{ language: definition.language, second: definition.secondLanguage }];
    const paths = outputPaths(out, wanted);
    const folder = given.value('package') ?? defaultPackage();
    await checkOutputs(paths, [path, ...(await packageFiles(folder))]);
    const opened = await packageSource(folder, given.value('basemap'));
    if (opened === null) return 1;
    try {
      const files: Uint8Array[] = [];
      for (const set of wanted) {
        const bytes = await written(path, read, set, format, opened);
        if (bytes === null) return 1;
        files.push(bytes);
      }
      for (const [i, bytes] of files.entries()) await writeBytes(bytes, paths[i]);
      return 0;
    } finally {
      await opened.close();
    }
  },
};

function formatOf(given: Arguments, out: string): ReportFormat {
  const text = given.value('format') ?? extname(out).slice(1).toLowerCase();
  const format = reportFormats.find((one) => one === text);
  if (format === undefined)
    throw new UsageError(`--format is missing: "${out}" does not end with .${reportFormats.join(', .')}`);
  return format;
}

const faults: Readonly<Record<Exclude<ReportFileFault, 'problems'>, string>> = {
  'not-ours': 'this is no report: give a definition in YAML or JSON, or a report that the page has saved',
  damaged: 'the file is damaged; save it again from the page',
  'newer-version': 'the file was saved by a newer version; use that version, or its definition in YAML',
  'too-large': 'the file is too large for a report',
};

/** The report in a file; `null` where it has problems, which are then listed on standard error. */
async function readReport(path: string): Promise<ReadReport | null> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new DataError('no-file', { path }, { cause });
  });
  try {
    return readReportFile(new Uint8Array(bytes));
  } catch (error) {
    if (!(error instanceof ReportFileError)) throw error;
    const { reportChecks } = (await loadText('en')).words;
    const lines =
      error.code === 'problems'
        ? error.problems.map((problem) => formatReportProblem(reportChecks, problem))
        : [faults[error.code]];
    for (const line of lines) process.stderr.write(`${path}: ${line}\n`);
    return null;
  }
}

/** One file of the report; `null` where a figure could not be drawn, which standard error then names. */
async function written(
  path: string,
  { definition, parts }: ReadReport,
  { language, second }: LanguageSet,
  format: ReportFormat,
  { source }: PackageSource,
): Promise<Uint8Array | null> {
  const reader = new PartReader((hash) => parts.get(hash));
  const drawn = await drawReport({ ...definition, secondLanguage: second }, language, {
    source,
    sourceOf: ({ frozen }) => (frozen === undefined ? source : frozenSource(frozen, reader, source)),
  });
  const text = await loadText('en');
  let hasProblem = false;
  const tell = (number: number, message: string) => {
    hasProblem = true;
    process.stderr.write(`${path}: figure ${text.number(number)}: ${message}\n`);
  };
  for (const block of drawn.blocks) {
    if (block.kind === 'failed') tell(block.number, block.reason);
    if (block.kind !== 'figure') continue;
    for (const { key, value } of block.refused)
      tell(block.number, `"${key}" cannot be "${value}" in the view ${block.figure.spec.view}`);
  }
  if (hasProblem) return null;
  const { bytes } = await writeReport(format, drawn, { platform: nodePlatform });
  return bytes;
}
