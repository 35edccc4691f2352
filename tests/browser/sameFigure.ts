import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { directCalculations } from '../../src/figures/draw/directCalculations';
import { drawFigure } from '../../src/figures/draw/drawFigure';
import type { FigureSource, SourceFiles } from '../../src/figures/draw/figureSource';
import type { PackageInfo } from '../../src/figures/figure';
import { figureViews, type FigureSpec } from '../../src/model/figureSpec';
import { isLanguage, type Language } from '../../src/model/language';
import type { Manifest } from '../../src/model/manifest';
import type { Connection } from '../../src/query/connection';
import { openDatabase } from '../../src/query/node/openDatabase';
import { ask, type Question, type QuestionParameters } from '../../src/query/question';
import { questions, type AnswerOf, type ParametersOf, type QuestionId } from '../../src/query/questions';
import { loadText } from '../../src/text/loadText';
import { exportSizes, type ExportSizeId } from '../../src/theme/exportSizes';
import type { ExportTheme } from '../../src/theme/exportThemes';
import { drawSvg } from '../figures/draw';

let opened: Promise<Connection> | undefined;

const file = (path: string) => readFile(join(inject('folder'), path));
const json = async (path: string): Promise<unknown> => JSON.parse(String(await file(path)));

/** The answer of the site's own database, in Node. */
async function answer<Id extends QuestionId>(id: Id, parameters: ParametersOf<Id>): Promise<AnswerOf<Id>> {
  const { database } = (await json('manifest.json')) as Manifest;
  opened ??= file(database.path).then(openDatabase);
  const question = questions[id] as unknown as Question<QuestionParameters, AnswerOf<Id>>;
  return ask(await opened, question, parameters as QuestionParameters);
}

/** The served site as figures are drawn from it, without a page. */
async function siteSource(): Promise<FigureSource> {
  const manifest = (await json('manifest.json')) as Manifest;
  const paths: Readonly<Record<keyof SourceFiles, string>> = {
    baseMap: manifest.baseMap,
    detailedBaseMap: manifest.baseMapDetail,
    networks: manifest.networks,
    indices: manifest.indices,
  };
  return {
    info: manifest.package,
    answer,
    file: async <Name extends keyof SourceFiles>(name: Name) =>
      (await json(paths[name])) as SourceFiles[Name],
    ownIndex: () => Promise.resolve(null),
    calculations: directCalculations,
  };
}

/** What the package of the served site says of itself. */
export const siteInfo = async (): Promise<PackageInfo> => (await siteSource()).info;

/** What a link asks for: the main figure of its page, unless another is named. */
function specOf(link: string, figure: string): FigureSpec {
  const [path = '', search = ''] = link.replace('#/', '').split('?');
  const parameters = new URLSearchParams(search);
  const language = parameters.get('lang') ?? 'en';
  parameters.delete('lang');
  const view = figureViews.find((name) => name === path);
  if (view === undefined) throw new Error(`no view ${path}`);
  return {
    view,
    figure,
    state: parameters.toString(),
    language: isLanguage(language) ? language : 'en',
    theme: 'light',
    size: 'page',
  };
}

/** The SVG file of a figure of a link, drawn in Node from the database of the served site; of the first without a name. */
export async function drawFromSite(
  link: string,
  size: ExportSizeId,
  theme: ExportTheme,
  name = '',
  secondLanguage?: Language,
): Promise<string> {
  const spec = specOf(link, name);
  const [source, text] = await Promise.all([siteSource(), loadText(spec.language)]);
  const { figure } = await drawFigure(spec, source);
  const second =
    secondLanguage === undefined
      ? null
      : {
          figure: (await drawFigure({ ...spec, language: secondLanguage }, source)).figure,
          text: await loadText(secondLanguage),
        };
  return drawSvg({ figure, second, size: exportSizes[size], theme, text, info: source.info });
}
