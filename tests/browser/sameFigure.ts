import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { alliancesModel } from '../../src/figures/alliances/alliancesModel';
import { growthFigure } from '../../src/figures/alliances/growthFigure';
import { coverageModel, spanOf, type SubjectTies } from '../../src/figures/coverage/coverageModel';
import { coverageFigure } from '../../src/figures/coverage/forms/coverageFigure';
import { inSightOf, mapViewOf, outlinesFor } from '../../src/figures/coverage/forms/mapViewOf';
import { geometryCache } from '../../src/figures/coverage/geometryCache';
import { dayOfIso, firstDayOf, yearOf } from '../../src/figures/days';
import type { Figure } from '../../src/figures/figure';
import { calculateModel } from '../../src/figures/rankings/calculateModel';
import { rankingFigure } from '../../src/figures/rankings/index/rankingFigure';
import { valuesAt } from '../../src/figures/rankings/values/valuesAt';
import { rankingsState } from '../../src/figures/state/rankingsState';
import { robustness } from '../../src/measures/index/robustness/robustness';
import type { IndexDefinition } from '../../src/model/indexDefinition';
import { layoutNetwork } from '../../src/charts/network/layout/layoutNetwork';
import { analyse } from '../../src/figures/network/analysis';
import { diagramFigure } from '../../src/figures/network/diagramFigure';
import { networkModel } from '../../src/figures/network/networkModel';
import { nodeGroups } from '../../src/figures/network/nodeGroups';
import {
  arePlaced,
  layoutModel,
  networkKey,
  storedPositions,
  toPositions,
} from '../../src/figures/network/positions';
import { toAnalysis, usualState, type StoredNetworks } from '../../src/figures/network/storedNetworks';
import { networkState } from '../../src/figures/state/networkState';
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

/** The diagram of a network as the page makes it: stored where the site has it, else laid out and measured here. */
async function networkOf(
  query: string,
  spec: (figure: string, state: string) => FigureSpec,
  text: Text,
): Promise<Figure> {
  const manifest = await manifestOf();
  const info = manifest.package;
  const { state } = parseState(networkState, new URLSearchParams(query));
  const stored = (JSON.parse(String(await file(manifest.networks))) as StoredNetworks)[state.nodes];
  const [records, countries, groups] = await Promise.all([
    answer('network-records', {}),
    answer('countries', {}),
    answer('country-groups', {}),
  ]);
  const data = { records, countries, groups, closingDay: info.closingDay };
  const model = networkModel(data, state);
  const communities = new Map(stored?.keys.map((key, i) => [key, stored.community[i] ?? -1]));
  const communityOf = ({ key }: { readonly key: string }) => communities.get(key) ?? -1;
  const isUsual = networkKey(state) === networkKey(usualState(state.nodes));
  const analysis =
    stored !== undefined && isUsual ? toAnalysis(stored) : analyse(model.list, model.nodes.map(communityOf));
  const whole = layoutModel(data, state, model);
  const places = storedPositions(stored);
  if (!arePlaced(whole, places)) {
    const pinned = whole.nodes.flatMap(({ key }) => {
      const { x, y } = places.get(key) ?? { x: NaN, y: NaN };
      return [x, y];
    });
    const laid = layoutNetwork({ ...whole.list, groups: whole.nodes.map(communityOf), pinned });
    whole.nodes.forEach(({ key }, i) => {
      const [x = NaN, y = NaN] = [laid[2 * i], laid[2 * i + 1]];
      if (!Number.isNaN(x)) places.set(key, { x, y });
    });
  }
  return diagramFigure({
    spec: spec('diagram', formatState(networkState, state)),
    data,
    model,
    analysis,
    groups: nodeGroups(data, model, analysis, state.group, text),
    state,
    text,
    info,
    positions: toPositions(places),
  });
}

/** The ranking of an index as the page makes it, with its intervals. */
async function rankingOf(
  query: string,
  spec: (figure: string, state: string) => FigureSpec,
  text: Text,
): Promise<Figure> {
  const manifest = await manifestOf();
  const info = manifest.package;
  const { state } = parseState(rankingsState, new URLSearchParams(query));
  const definitions = JSON.parse(String(await file(manifest.indices))) as IndexDefinition[];
  const original = definitions.find(({ id }) => id === state.index);
  if (original === undefined) throw new Error(`no index ${state.index}`);
  const [indicators, records, countries, groups] = await Promise.all([
    answer('indicator-records', {}),
    answer('network-records', {}),
    answer('countries', {}),
    answer('country-groups', {}),
  ]);
  const data = { indicators, network: { records, countries, groups, closingDay: info.closingDay } };
  const day = state.date === '' ? info.closingDay : dayOfIso(state.date);
  const { model } = calculateModel(original, state, valuesAt(data, original, day, state));
  if (model === null) throw new Error(`nothing to draw for ${query}`);
  return rankingFigure({
    spec: spec('ranking', formatState(rankingsState, state)),
    model,
    state,
    intervals: robustness(model.definition, model.table.values, { draws: 1_000, seed: 1 }),
    order: null,
    previousRanks: null,
    countries,
    groups,
    text,
    info,
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
  const view = path as Exclude<FigureView, 'profiles' | 'conferences'>;
  const spec = (figure: string, state: string): FigureSpec => ({
    view,
    figure,
    state,
    language: text.language,
    theme: 'light',
    size: 'page',
  });
  const figure =
    view === 'alliances'
      ? await growthOf(query, spec, text)
      : view === 'network'
        ? await networkOf(query, spec, text)
        : view === 'rankings'
          ? await rankingOf(query, spec, text)
          : await mapOf(view, query, spec, text);
  return drawSvg({ figure, size, theme, text, info: (await manifestOf()).package });
}
