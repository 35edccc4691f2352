import { definedRanks } from '../rankings/indexOfState';
import { knownChoices, possibleRankings } from '../rankings/possibleRankings';
import { problemLines } from '../rankings/problemLines';
import type { RankingsInput } from '../rankings/rankingsInput';
import { intervalsOf } from '../rankings/tasks/usualTasks';
import { rankingsState, type RankingsState } from '../state/rankingsState';
import { formatState } from '../state/stateSchema';
import { nothingToDraw } from './nothingToDraw';
import { calculatedIndex, keptPanel, keptTask, type CalculatedIndex } from './rankings/calculatedIndex';
import { drawExternal } from './rankings/drawExternal';
import { askedIndex, indexData } from './rankings/indexData';
import { indexMakers, type IndexFigureName } from './rankings/makers';
import { isExternal, namedFigure, rankingsNames } from './rankings/names';
import { readState } from './readState';
import { toRefused } from './toRefused';
import type { DrawInput, DrawnFigure, ViewDrawing } from './viewDrawing';

/** Problems that a reason names; further ones say the same of other units. */
const mostNamed = 5;

/** A figure of an index with the choices of a state. */
async function drawIndex(
  { spec, source, text }: DrawInput,
  name: IndexFigureName,
  asked: RankingsState,
  calculation: CalculatedIndex | null,
): Promise<DrawnFigure> {
  if (calculation === null) throw nothingToDraw(spec, name);
  const { index, data, table, calculated, defined } = calculation;
  const { model, problems } = calculated;
  if (model === null) {
    const lines = problemLines(index.definition, table, problems, text).slice(0, mostNamed);
    const state = formatState(rankingsState, asked);
    throw nothingToDraw({ ...spec, state }, name, lines.join(text.words.join.sentence));
  }
  const panel = asked.show === 'time' ? await keptPanel(calculation, model, asked) : null;
  const { state, refused } = knownChoices(model, panel, asked);
  const { countries, groups } = data.network;
  const input: RankingsInput = {
    spec: { ...spec, figure: name, state: formatState(rankingsState, state) },
    model,
    state,
    intervals: await keptTask(source, model, intervalsOf(model)),
    order: null,
    definedRanks: definedRanks(defined, state),
    countries,
    groups,
    text,
    info: source.info,
  };
  const figure = await indexMakers[name](input, { source, panel });
  if (figure === null) throw nothingToDraw(input.spec, name);
  return { figure, refused: toRefused(refused) };
}

async function draw(input: DrawInput): Promise<DrawnFigure> {
  const { spec, source } = input;
  const read = readState(rankingsState, spec);
  const { name, show } = namedFigure(spec.figure, read.state.show);
  const shown = { ...read.state, show };
  const [data, { index, key }] = await Promise.all([indexData(source), askedIndex(source, shown.index)]);
  const possible =
    index === null ? { state: shown, refused: [] } : possibleRankings(index, shown, data.network);
  const { state } = possible;
  const calculation = index === null ? null : await calculatedIndex(source, { index, key, data }, state);
  const drawn = await (name === null || isExternal(name)
    ? drawExternal(input, name, state, { model: calculation?.calculated.model ?? null, data })
    : drawIndex(input, name, state, calculation));
  const refused = [...read.refused, ...toRefused(possible.refused), ...drawn.refused];
  return { figure: drawn.figure, refused };
}

/** The figures of rankings. */
export const rankings: ViewDrawing = { figures: rankingsNames, draw };
