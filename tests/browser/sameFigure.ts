import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { alliancesModel } from '../../src/figures/alliances/alliancesModel';
import { growthFigure } from '../../src/figures/alliances/growthFigure';
import { coverageModel, spanOf, type SubjectTies } from '../../src/figures/coverage/coverageModel';
import { coverageFigure } from '../../src/figures/coverage/forms/coverageFigure';
import { inSightOf, mapViewOf, outlinesFor } from '../../src/figures/coverage/forms/mapViewOf';
import { geometryCache } from '../../src/figures/coverage/geometryCache';
import { firstDayOf, yearOf } from '../../src/figures/days';
import type { Figure } from '../../src/figures/figure';
import { formatState, parseState, type StateSchema } from '../../src/figures/state/stateSchema';
import { alliancesState } from '../../src/figures/state/alliancesState';
import { coverageState, overviewState } from '../../src/figures/state/viewStates';
import type { BaseMap } from '../../src/model/baseMap';
import type { FigureSpec, FigureView } from '../../src/model/figureSpec';
import { isLanguage } from '../../src/model/language';
import type { Manifest } from '../../src/model/manifest';
import type { Connection } from '../../src/query/connection';
import { openDatabase } from '../../src/query/node/openDatabase';
import { ask, type Question, type QuestionParameters } from '../../src/query/question';
import { questions, type AnswerOf, type ParametersOf, type QuestionId } from '../../src/query/questions';
import { toIso } from '../../src/text/dates';
import { loadText } from '../../src/text/loadText';
import type { Text } from '../../src/text/text';
import type { ExportSizeId } from '../../src/theme/exportSizes';
import type { Theme } from '../../src/theme/palette';
import { drawSvg } from '../figures/draw';

let opened: Promise<Connection> | undefined;

const file = (path: string) => readFile(join(inject('folder'), path));

async function manifestOf(): Promise<Manifest> {
  return JSON.parse(String(await file('manifest.json'))) as Manifest;
}

/** The answer of the site's own database, in Node. */
async function answer<Id extends QuestionId>(id: Id, parameters: ParametersOf<Id>): Promise<AnswerOf<Id>> {
  opened ??= (async () => openDatabase(await file((await manifestOf()).database.path)))();
  const question = questions[id] as unknown as Question<QuestionParameters, AnswerOf<Id>>;
  return ask(await opened, question, parameters as QuestionParameters);
}

async function tiesOf(key: string, type: string): Promise<SubjectTies> {
  const [cube, subjects, histories] = await Promise.all([
    answer('ties', { subject: key, type }),
    answer('subjects', {}),
    answer('alliance-histories', {}),
  ]);
  return {
    cube,
    subjectNames: subjects.find((subject) => subject.key === key)?.names ?? null,
    history: histories.find(({ id }) => `alliance:${id}` === key) ?? null,
  };
}

async function mapOf(
  view: 'coverage' | 'overview',
  query: string,
  spec: (figure: string, state: string) => FigureSpec,
  text: Text,
): Promise<Figure> {
  const manifest = await manifestOf();
  const info = manifest.package;
  const { state: own } = parseState(coverageState, new URLSearchParams(query));
  const isOverview = view === 'overview';
  const state = isOverview ? { ...own, compare: toIso(firstDayOf(yearOf(info.closingDay) - 3)) } : own;
  const readMap = async (path: string) => JSON.parse(String(await file(path))) as BaseMap;
  const [countries, groups, ties, otherTies, base, detailed] = await Promise.all([
    answer('countries', {}),
    answer('country-groups', {}),
    tiesOf(state.subject, state.type),
    state.versus === '' ? null : tiesOf(state.versus, state.type),
    readMap(manifest.baseMap),
    readMap(manifest.baseMapDetail),
  ]);
  const common = { countries, groups, closingDay: info.closingDay };
  const cubes = [ties, ...(otherTies === null ? [] : [otherTies])].map(({ cube }) => cube);
  const span = spanOf(cubes, info.closingDay, state);
  const schema = (isOverview ? overviewState : coverageState) as unknown as StateSchema<
    Record<string, unknown>
  >;
  const written = formatState(schema, parseState(schema, new URLSearchParams(query)).state);
  const mapView = mapViewOf(state);
  const data = { ...common, ...ties };
  const otherData = otherTies === null ? null : { ...common, ...otherTies };
  const figure = coverageFigure(
    {
      spec: spec(isOverview ? 'coverage' : 'map', written),
      data,
      model: coverageModel(data, state, span),
      state,
      text,
      info,
      base,
      geometryOf: geometryCache(outlinesFor(mapView, base, detailed), countries, mapView),
      inSight: inSightOf(mapView, countries),
    },
    otherData === null
      ? null
      : {
          data: otherData,
          model: coverageModel(otherData, { ...state, subject: state.versus }, span),
        },
  );
  if (figure === null) throw new Error(`nothing to draw for ${query}`);
  return figure;
}

async function growthOf(
  query: string,
  spec: (figure: string, state: string) => FigureSpec,
  text: Text,
): Promise<Figure> {
  const info = (await manifestOf()).package;
  const { state } = parseState(alliancesState, new URLSearchParams(query));
  const [histories, groups, countries, events] = await Promise.all([
    answer('alliance-histories', {}),
    answer('country-groups', {}),
    answer('countries', {}),
    answer('alliance-events', {}),
  ]);
  const model = alliancesModel({ histories, groups, countries, events, closingDay: info.closingDay }, state);
  return growthFigure({
    spec: spec('growth', formatState(alliancesState, state)),
    model,
    state,
    text,
    info,
    groups,
  });
}

/** The SVG file of the first figure of a link, drawn in Node from the database of the served site. */
export async function drawFromSite(link: string, size: ExportSizeId, theme: Theme): Promise<string> {
  const [path = '', search = ''] = link.replace('#/', '').split('?');
  const parameters = new URLSearchParams(search);
  const language = parameters.get('lang') ?? 'en';
  parameters.delete('lang');
  const query = parameters.toString();
  const text = await loadText(isLanguage(language) ? language : 'en');
  const view = path as Exclude<FigureView, 'profiles' | 'conferences' | 'network'>;
  const spec = (figure: string, state: string): FigureSpec => ({
    view,
    figure,
    state,
    language: text.language,
    theme: 'light',
    size: 'page',
  });
  const figure =
    view === 'alliances' ? await growthOf(query, spec, text) : await mapOf(view, query, spec, text);
  return drawSvg({ figure, size, theme, text, info: (await manifestOf()).package });
}
