import type { Figure } from '../../figure';
import { communitiesFigure } from '../../network/alternatives/communitiesFigure';
import { matrixFigure } from '../../network/alternatives/matrixFigure';
import { regionsFigure } from '../../network/alternatives/regionsFigure';
import { tiesFigure } from '../../network/alternatives/tiesFigure';
import { brokersFigure } from '../../network/brokers/brokersFigure';
import { cardFigure } from '../../network/card/cardFigure';
import { diagramFigure } from '../../network/diagramFigure';
import { networkMapFigure } from '../../network/mapFigure';
import { selectedNode } from '../../network/networkForm';
import type { NetworkInput } from '../../network/networkInput';
import { networkModel } from '../../network/networkModel';
import { networkKey } from '../../network/positions';
import { betweennessTask, earlierTask, seriesTask } from '../../network/tasks/usualTasks';
import { communitiesChangeFigure } from '../../network/time/communitiesChangeFigure';
import { compareDay } from '../../network/time/compareDay';
import { trendFigure } from '../../network/time/trendFigure';
import { toYearlyMeasures, yearNetworks, yearsToMeasure } from '../../network/time/yearlyMeasures';
import { yearsFigure } from '../../network/time/yearsFigure';
import { keptFor } from '../kept';
import { mapGeometry } from '../mapGeometry';
import { networkPositions, type MeasuredNetwork } from './measuredNetwork';

/** Makes one figure; `null` where there is nothing to draw. */
type Maker = (input: NetworkInput, network: MeasuredNetwork) => Promise<Figure | null>;

const ofInput =
  (make: (input: NetworkInput) => Figure | null): Maker =>
  async (input) =>
    make(input);

const map: Maker = async (input, { source, data }) =>
  networkMapFigure({ ...input, ...(await mapGeometry(source, data.countries)) });

const brokers: Maker = async (input, { source, model, state }) => {
  const isSure = state.size === 'betweenness';
  const task = betweennessTask(model, state);
  const measured = () => source.calculations.measure(task);
  return brokersFigure(input, isSure ? await keptFor(model, `interval ${task.share}`, measured) : null);
};

const trend: Maker = async (input, { source, data, model, state }) => {
  const { size } = state;
  const yearly = await keptFor(model, `years ${size}`, async () => {
    const networks = yearNetworks(data, state, yearsToMeasure(model, state));
    return toYearlyMeasures(networks, await source.calculations.measure(seriesTask(networks, state)), size);
  });
  return trendFigure(input, yearly);
};

const change: Maker = async (input, { source, data, model, analysis, state }) => {
  const day = compareDay(model, state);
  const before = await keptFor(model, `earlier ${networkKey(state)} ${day}`, async () => {
    const earlier = networkModel(data, state, day);
    const task = earlierTask(earlier, model, analysis);
    return { model: earlier, analysis: await source.calculations.measure(task) };
  });
  return communitiesChangeFigure(input, before);
};

/** Figures of the network by name, the forms of the main one first. */
export const networkMakers = {
  diagram: async (input, network) => diagramFigure({ ...input, positions: await networkPositions(network) }),
  map,
  matrix: ofInput(matrixFigure),
  regions: ofInput(regionsFigure),
  ties: ofInput(tiesFigure),
  communities: ofInput(communitiesFigure),
  brokers,
  card: ofInput((input) => {
    const node = selectedNode(input.state);
    return node === '' ? null : cardFigure(input, node);
  }),
  years: ofInput(yearsFigure),
  trend,
  change,
} as const satisfies Readonly<Record<string, Maker>>;

export type NetworkFigureName = keyof typeof networkMakers;
