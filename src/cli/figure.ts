import { extname } from 'node:path';
import { nearest } from '../data/nearest';
import type { FigureFile } from '../export/figureFile';
import { documentLayout } from '../export/svg/documentLayout';
import { figureFormats, writeFigure, type FigureFormat } from '../export/writeFigure';
import { nodePlatform } from '../export/platforms/node';
import { drawFigure, figuresOf } from '../figures/draw/drawFigure';
import type { FigureSource } from '../figures/draw/figureSource';
import { FigureError } from '../figures/draw/figureError';
import { figureReason } from '../figures/report/figureReason';
import { figureViews, type FigureSpec, type FigureView } from '../model/figureSpec';
import { loadText } from '../text/loadText';
import { exportSizeOf, ownSizeLimits, type ExportSize } from '../theme/exportSizes';
import { exportThemes, isExportTheme, type ExportTheme } from '../theme/exportThemes';
import { parseArguments, type Arguments } from './arguments';
import { checkOutputs } from './checkOutputs';
import type { Command } from './command';
import { languageSets, type LanguageSet } from './figures/languageSets';
import { defaultPackage } from './figures/defaultPackage';
import { outputPaths } from './figures/outputPaths';
import { packageFiles } from './figures/packageFiles';
import { packageSource } from './figures/packageSource';
import { writeBytes } from './figures/writeBytes';
import { UsageError } from './usageError';

/** `atlas figure`: one figure of a package as a file, the same as the page exports. */
export const figure: Command = {
  summary: 'draw a figure of a data package into a file',
  usage: `usage: atlas figure <view>[/<figure>] [--state "<query string>"] [--format <format>]
                    [--out <file>] [...]

Draws a figure as the page shows it, without a browser. Views are named as in the address:
${figureViews.join(', ')}. Without <figure> it is the main figure of the view
in this state; "atlas figure <view>/?" lists the others.

  --state <query>      state of the view as in the address after "?", such as
                       "subject=country:CHN&date=2023-12-31" (default: that of the view)
  --package <folder>   the data package (default: the one that comes with atlas)
  --basemap <folder>   a base map of your own
  --lang <languages>   en, zh-Hans or zh-Hant; several with commas are a file each, as in
                       en,zh-Hans,zh-Hant; two joined with + are both in one file, as in
                       en+zh-Hans (default: en)
  --theme <theme>      ${exportThemes.join(', ')} (default: light)
  --size <size>        slide, page, column, square, or your own as 120x80mm or 800x600px
                       (default: page)
  --format <format>    ${figureFormats.join(', ')} (default: that of the file's name, or svg)
  --scale <number>     pixels of a PNG for one of the layout, 1 to 4 (default: 2)
  --outlines           text of an SVG as outlines
  --out <file>         where it goes (default: standard output); several languages are put
                       before the ending, or where the name has {lang}

Exit status: 0 fine, 1 problems in the package or nothing to draw, 2 wrong usage.`,
  async run(argv) {
    const given = parseArguments(
      argv,
      {
        state: { type: 'value' },
        package: { type: 'value' },
        basemap: { type: 'value' },
        lang: { type: 'value' },
        theme: { type: 'value', choices: exportThemes },
        size: { type: 'value' },
        format: { type: 'value', choices: figureFormats },
        scale: { type: 'value', choices: ['1', '2', '3', '4'] },
        outlines: { type: 'flag' },
        out: { type: 'value' },
      },
      ['view'],
    );
    const wanted = await wantedFigure(given.positionals[0] ?? '');
    if (wanted === null) return 0;
    const request = readRequest(given);
    const folder = given.value('package') ?? defaultPackage();
    const paths = request.out === undefined ? [undefined] : outputPaths(request.out, request.sets);
    if (request.out !== undefined) {
      const inputs = await packageFiles(folder);
      await checkOutputs(
        paths.filter((path) => path !== undefined),
        inputs,
      );
    }
    const opened = await packageSource(folder, given.value('basemap'));
    if (opened === null) return 1;
    try {
      const state = (given.value('state') ?? '').replace(/^[?#]/, '');
      const files = [];
      for (const set of request.sets)
        files.push(await drawn({ ...wanted, state }, set, request, opened.source));
      for (const [i, bytes] of files.entries()) await writeBytes(bytes, paths[i]);
      return 0;
    } catch (error) {
      if (!(error instanceof FigureError)) throw error;
      process.stderr.write(`atlas figure: ${figureReason(error, await loadText('en'))}\n`);
      return 1;
    } finally {
      await opened.close();
    }
  },
};

interface Request {
  readonly sets: readonly LanguageSet[];
  readonly theme: ExportTheme;
  readonly size: ExportSize;
  readonly format: FigureFormat;
  readonly scale: number;
  readonly outlines: boolean;
  readonly out: string | undefined;
}

/** The view and figure that are asked for; `null` where its figures were listed instead. @throws {UsageError} */
async function wantedFigure(text: string): Promise<Pick<FigureSpec, 'view' | 'figure'> | null> {
  const [name = '', figureName = ''] = text.split('/');
  const view = figureViews.find((one): one is FigureView => one === name);
  if (view === undefined) {
    const suggestion = nearest(name, figureViews);
    throw new UsageError(
      `unknown view: ${name}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}; use ${figureViews.join(', ')}`,
    );
  }
  const known = await figuresOf(view);
  if (figureName === '?') {
    process.stdout.write(`${known.join('\n')}\n`);
    return null;
  }
  if (figureName !== '' && !known.includes(figureName))
    throw new UsageError(`the view ${view} has no figure ${figureName}; it has ${known.join(', ')}`);
  return { view, figure: figureName };
}

function readRequest(given: Arguments): Request {
  const out = given.value('out');
  const sets = languageSets(given.value('lang') ?? 'en');
  if (out === undefined && sets.length > 1)
    throw new UsageError('--out <file> is missing: several languages are several files');
  const sizeText = given.value('size') ?? 'page';
  const size = exportSizeOf(sizeText);
  if (size === null) {
    const { mm, px } = ownSizeLimits;
    throw new UsageError(
      `--size is slide, page, column, square, or such as 120x80mm (${mm.least} to ${mm.most}) or 800x600px (${px.least} to ${px.most}), not: ${sizeText}`,
    );
  }
  const theme = given.value('theme') ?? 'light';
  return {
    sets,
    theme: isExportTheme(theme) ? theme : 'light',
    size,
    format: formatOf(given.value('format'), out),
    scale: Number(given.value('scale') ?? 2),
    outlines: given.has('outlines'),
    out,
  };
}

function formatOf(asked: string | undefined, out: string | undefined): FigureFormat {
  const isFormat = (text: string | undefined) => figureFormats.find((format) => format === text);
  if (asked !== undefined) return isFormat(asked) ?? 'svg';
  if (out === undefined) return 'svg';
  const ending = extname(out).slice(1).toLowerCase();
  const format = isFormat(ending);
  if (format === undefined)
    throw new UsageError(`--format is missing: "${out}" does not end with .${figureFormats.join(', .')}`);
  return format;
}

/** Above this height in mm a figure hardly fits a page with anything beside it. */
const highFrom = 230;

/** Says where the words and the drawing of a figure need more height than was asked for. */
function warnOfHeight(file: FigureFile): void {
  const { height, isTooTall } = documentLayout(file);
  const { id, height: asked, width, millimetres } = file.size;
  const unit = millimetres === null ? 'px' : 'mm';
  const measured = millimetres === null ? height : Math.round((height / width) * millimetres);
  if (isTooTall || (unit === 'mm' && measured > highFrom && height > asked))
    process.stderr.write(
      `atlas figure: the words and the drawing do not fit ${id}; the file is ${measured} ${unit} high\n`,
    );
}

async function drawn(
  wanted: Pick<FigureSpec, 'view' | 'figure' | 'state'>,
  { language, second }: LanguageSet,
  { theme, size, format, scale, outlines }: Request,
  source: FigureSource,
): Promise<Uint8Array> {
  const spec = { ...wanted, language, theme, size: size.id };
  const { figure: main, refused } = await drawFigure(spec, source);
  const [wrong] = refused;
  if (wrong !== undefined)
    throw new UsageError(`--state: "${wrong.key}" cannot be "${wrong.value}" in the view ${wanted.view}`);
  const other =
    second === undefined
      ? null
      : {
          figure: (await drawFigure({ ...spec, language: second }, source)).figure,
          text: await loadText(second),
        };
  const sources = await source.answer('record-sources', { recordIds: [...main.recordIds] });
  const text = await loadText(language);
  const file = { figure: main, second: other, size, theme, text, info: source.info };
  warnOfHeight(file);
  const { bytes } = await writeFigure(format, file, { scale, outlines, sources, platform: nodePlatform });
  return bytes;
}
