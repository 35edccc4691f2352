import { drawingPart } from '../../../charts/drawing';
import FlowLegend from '../../../charts/flows/FlowLegend.svelte';
import { flowLegend } from '../../../charts/flows/flowLegend';
import Flows from '../../../charts/flows/Flows.svelte';
import { flowsScene, type Flow } from '../../../charts/flows/flowsScene';
import { geoCentroid } from 'd3';
import type { Country } from '../../../model/country';
import type { Figure, Mark } from '../../figure';
import { coverageBase, type CoverageFigureInput } from '../coverageBase';
import { regionName } from '../regionName';
import { mapRegion } from '../regions';
import { localNames } from '../words';
import { plainLand } from './plainLand';
import { largestTies } from './symbolFigure';

/** Flows drawn one by one, at most. */
const mostFlows = 30;
const thresholds = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1_000];

interface Destination {
  readonly country: Country;
  readonly ties: number;
}

interface RegionSum {
  readonly id: string;
  readonly countries: readonly Destination[];
}

/** Destinations that have a flow of their own, and the others by region. */
export function splitFlows(destinations: readonly Destination[]): {
  readonly threshold: number;
  readonly alone: readonly Destination[];
  readonly summed: readonly RegionSum[];
} {
  const threshold =
    thresholds.find((least) => destinations.filter(({ ties }) => ties >= least).length <= mostFlows) ??
    Infinity;
  const regions = new Map<string, Destination[]>();
  for (const destination of destinations) {
    if (destination.ties >= threshold) continue;
    const region = mapRegion(destination.country) ?? '';
    regions.set(region, [...(regions.get(region) ?? []), destination]);
  }
  return {
    threshold,
    alone: destinations.filter(({ ties }) => ties >= threshold),
    summed: [...regions].map(([id, countries]) => ({ id, countries })),
  };
}

const prefix = 'region-';
/** Width in px of the map that tells which flows a view shows. */
const probeWidth = 1_000;

/** Great circles from the subject's seat; `null` where the subject has none. */
export function flowFigure(input: CoverageFigureInput): Figure | null {
  const { data, model, text } = input;
  const words = text.words.reach;
  const { seat } = data.cube;
  if (seat === null) return null;
  const nameOf = localNames(data.countries, text);
  const positions = new Map(data.countries.map((country) => [country.id, country]));
  const destinations = model.now.countries
    .flatMap(({ countryId, state, ties }): Destination[] => {
      const country = positions.get(countryId);
      const isSeat = countryId === seat.countryId;
      return state !== 'value' || country === undefined || isSeat ? [] : [{ country, ties }];
    })
    .sort((a, b) => b.ties - a.ties || a.country.id.localeCompare(b.country.id));
  const { threshold, alone, summed } = splitFlows(destinations);
  const total = (list: readonly Destination[]) => list.reduce((sum, { ties }) => sum + ties, 0);
  const home = nameOf(seat.countryId).text;
  const rankOf = (ties: number) => 1 + destinations.filter((other) => other.ties > ties).length;
  const sumName = ({ id, countries }: RegionSum) =>
    words.flowRegion(regionName(data, id, text), countries.length, text.number(countries.length));
  const flows: Flow[] = [
    ...alone.map(({ country, ties }): Flow => ({
      key: country.id,
      longitude: country.longitude,
      latitude: country.latitude,
      amount: ties,
      isSum: false,
      name: nameOf(country.id).text,
      language: nameOf(country.id).language,
      text: text.number(ties),
      label: words.flow(
        home,
        nameOf(country.id).text,
        text.words.coverage.tieCount(ties, text.number(ties)),
        text.number(rankOf(ties)),
        text.number(destinations.length),
      ),
    })),
    ...summed.map((region): Flow => {
      const [longitude, latitude] = geoCentroid({
        type: 'MultiPoint',
        coordinates: region.countries.map(({ country }) => [country.longitude, country.latitude]),
      });
      const ties = total(region.countries);
      return {
        key: prefix + region.id,
        longitude,
        latitude,
        amount: ties,
        isSum: true,
        name: regionName(data, region.id, text),
        language: text.language,
        text: text.number(ties),
        label: words.flowSum(home, sumName(region), text.words.coverage.tieCount(ties, text.number(ties))),
      };
    }),
  ].sort((a, b) => b.amount - a.amount || a.key.localeCompare(b.key));
  const base = coverageBase(input);
  const atHome = model.now.countries.find(({ countryId }) => countryId === seat.countryId)?.ties ?? 0;
  const mark = (key: string): Mark | null => {
    const region = summed.find(({ id }) => prefix + id === key);
    if (region === undefined) return base.mark(key);
    const ids = region.countries.map(({ country }) => country.id);
    const ties = total(region.countries);
    return {
      key,
      title: sumName(region),
      value: text.words.coverage.tieCount(ties, text.number(ties)),
      change: null,
      rows: region.countries.map((one) => [nameOf(one.country.id).text, text.number(one.ties)]),
      lines: [],
      recordIds: model.recordIds(ids),
    };
  };
  /** A turned or enlarged map leaves out the flows that lie outside of it. */
  const isDrawn = ({ longitude, latitude }: Flow) =>
    (input.inSight ?? null) === null ||
    input.geometryOf(probeWidth).line([
      [seat.longitude, seat.latitude],
      [longitude, latitude],
    ]) !== null;
  const largest = Math.max(largestTies(model), ...flows.map(({ amount }) => amount));
  return {
    ...base,
    notes: [
      ...base.notes,
      words.noteSeat(home),
      ...(atHome === 0 ? [] : [words.noteHome(home, text.number(atHome))]),
      ...(summed.length === 0
        ? []
        : [
            words.noteSummed(
              text.number(threshold),
              text.number(summed.flatMap(({ countries }) => countries).length),
            ),
          ]),
    ],
    markKeys: flows.filter(isDrawn).map(({ key }) => key),
    mark,
    layout: (size) => {
      const { width, drawingWidth = width, palette, textSize, isNarrow } = size;
      const scene = flowsScene({
        geometry: input.geometryOf(drawingWidth),
        palette,
        isNarrow,
        textSize,
        seat,
        flows,
        largest,
        landOf: plainLand(input, model.now.countries, palette),
        nameOf,
      });
      return [
        drawingPart('flows', Flows, scene),
        drawingPart(
          'flow-legend',
          FlowLegend,
          flowLegend({
            width,
            palette,
            textSize,
            title: text.words.coverage.legend.title,
            largest,
            formatCount: (count) => text.number(count),
            seat: words.legendSeat(home),
            summed: summed.length === 0 ? null : words.legendSummed,
          }),
        ),
      ];
    },
  };
}
