import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowLegend } from '../../src/charts/flows/flowLegend';
import {
  flowsScene,
  flowWidth,
  narrowestFlow,
  widestFlow,
  type Flow,
  type FlowsInput,
} from '../../src/charts/flows/flowsScene';
import { wholeWorld } from '../../src/charts/map/mapProjection';
import { worldGeometry } from '../../src/charts/map/worldGeometry';
import { splitFlows } from '../../src/figures/coverage/forms/flowFigure';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps, places, world } from './world';

const light = palette('light');
const geometry = worldGeometry(world, places, 830);
const beijing = { longitude: 116.4, latitude: 39.9 };
const country = (id: string, subregionId: string) => ({
  id,
  numeric: null,
  names: [id, null, null] as const,
  regionId: 'm49-002',
  subregionId,
  latitude: 0,
  longitude: 0,
});

const flowTo = (place: (typeof places)[number], amount: number, isSum = false): Flow => ({
  key: place.id,
  longitude: place.longitude,
  latitude: place.latitude,
  amount,
  isSum,
  name: place.name,
  language: 'en',
  text: String(amount),
  label: `${place.name}, ${amount}`,
});
const inputOf = (flows: readonly Flow[], more: Partial<FlowsInput> = {}): FlowsInput => ({
  geometry,
  palette: light,
  isNarrow: false,
  textSize: 12,
  seat: beijing,
  flows: [...flows].sort((a, b) => b.amount - a.amount),
  largest: Math.max(1, ...flows.map(({ amount }) => amount)),
  landOf: (id) => ({
    fill: light.colour.surface,
    isStrong: false,
    isShown: true,
    isHome: id === 'CHN',
    label: id,
    value: null,
    weight: 0,
  }),
  nameOf: (id) => ({ text: id, language: 'en' }),
  ...more,
});
const abroad = places.filter(({ id }) => id !== 'ATA' && id !== 'CHN');
const someFlows = fc
  .subarray([...abroad], { minLength: 1, maxLength: 30 })
  .chain((list) =>
    fc
      .array(fc.integer({ min: 1, max: 90 }), { minLength: list.length, maxLength: list.length })
      .map((amounts) => list.map((place, i) => flowTo(place, amounts[i] ?? 1, i % 7 === 6))),
  );

describe('flows of many countries', () => {
  const destinations = fc.array(
    fc.record({
      ties: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3_000 })),
      country: fc
        .tuple(fc.nat(999), fc.constantFrom('m49-011', 'm49-014', 'm49-054', 'm49-061'))
        .map(([n, region]) => country(`C${n}`, region)),
    }),
    { maxLength: 120 },
  );
  const total = (list: readonly { readonly ties: number }[]) => list.reduce((sum, { ties }) => sum + ties, 0);

  test('have the ties of all countries, each once: alone or summed by region', () => {
    fc.assert(
      fc.property(destinations, (list) => {
        const { alone, summed, threshold } = splitFlows(Object.freeze(list));
        expect(total(alone) + total(summed.flatMap(({ countries }) => countries))).toBe(total(list));
        expect(alone.length + summed.flatMap(({ countries }) => countries).length).toBe(list.length);
        expect(alone.length).toBeLessThanOrEqual(30);
        for (const { ties } of alone) expect(ties).toBeGreaterThanOrEqual(threshold);
        for (const { countries } of summed)
          for (const { ties } of countries) expect(ties).toBeLessThan(threshold);
        expect(new Set(summed.map(({ id }) => id)).size).toBe(summed.length);
      }),
    );
  });

  test('are not summed as long as thirty or fewer are drawn', () => {
    const list = Array.from({ length: 30 }, (_, i) => ({ ties: 1, country: country(`C${i}`, 'm49-011') }));
    expect(splitFlows(list)).toMatchObject({ threshold: 1, summed: [] });
    const more = [...list, { ties: 2, country: country('C30', 'm49-014') }];
    expect(splitFlows(more)).toMatchObject({ threshold: 2, alone: [{ ties: 2 }] });
    expect(splitFlows(more).summed).toMatchObject([{ id: 'm49-011', countries: { length: 30 } }]);
  });

  test('take the islands of the Pacific together', () => {
    const list = Array.from({ length: 40 }, (_, i) => ({
      ties: i < 5 ? 9 : 1,
      country: country(`C${i}`, ['m49-054', 'm49-057', 'm49-061'][i % 3] ?? ''),
    }));
    expect(splitFlows(list).summed.map(({ id }) => id)).toEqual(['pacific']);
  });
});

describe('a flow', () => {
  test('is wider the more ties it has, from narrow to wide', () => {
    expect([flowWidth(0, 50), flowWidth(50, 50)]).toEqual([narrowestFlow, widestFlow]);
    fc.assert(
      fc.property(fc.nat({ max: 50 }), fc.nat({ max: 50 }), (a, b) => {
        fc.pre(a <= b);
        expect(flowWidth(a, 50)).toBeLessThanOrEqual(flowWidth(b, 50));
      }),
    );
  });

  test('runs from the seat to its country, dashed where it is a sum', () => {
    fc.assert(
      fc.property(someFlows, (list) => {
        const { flows, seat } = flowsScene(inputOf(list));
        expect(flows.map(({ key }) => key).sort()).toEqual(list.map(({ key }) => key).sort());
        expect(seat?.map(Math.round)).toEqual(geometry.project(116.4, 39.9)?.map(Math.round));
        for (const { key, path, end, dash, isSum } of flows) {
          const [first = ''] = /-?[\d.]+,-?[\d.]+/.exec(path) ?? [];
          const [x = NaN, y = NaN] = first.split(',').map(Number);
          expect(Math.hypot(x - (seat?.[0] ?? NaN), y - (seat?.[1] ?? NaN))).toBeLessThan(0.2);
          expect(path).not.toMatch(/NaN|undefined/);
          expect(end).not.toBeNull();
          expect([key, dash !== undefined]).toEqual([key, isSum]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is named at its end, without overlap and inside the map', () => {
    fc.assert(
      fc.property(someFlows, (list) => {
        const { labels } = flowsScene(inputOf(list));
        const boxes = labels.map(boxOf);
        expect(overlaps(boxes)).toEqual([]);
        for (const { left, right, top, bottom } of boxes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(geometry.width);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(geometry.height + 3);
        }
      }),
      { numRuns: 30 },
    );
    expect(
      flowsScene(inputOf([flowTo(abroad[0] as (typeof places)[number], 3)], { isNarrow: true })).labels,
    ).toEqual([]);
  });

  test('that ends at the upper edge is named below its end', () => {
    const north = { ...places[0], id: 'XXX', name: 'Far north', longitude: 0, latitude: 83.5 };
    const { labels, flows } = flowsScene(inputOf([flowTo(north as (typeof places)[number], 3)]));
    expect(labels.map(({ text }) => text)).toEqual(['Far north 3']);
    expect(labels[0]?.y).toBeGreaterThan(flows[0]?.end?.[1] ?? Infinity);
  });

  test('of which nothing is in sight is left out, and one end is enough', () => {
    const view = { ...wholeWorld, centre: [-60, -10] as const, zoom: 8 };
    const near = worldGeometry(world, places, 830, view);
    const of = (id: string) => flowTo(places.find((place) => place.id === id) as (typeof places)[number], 2);
    const { flows, seat } = flowsScene(inputOf([of('BRA'), of('JPN')], { geometry: near }));
    expect(seat).toBeNull();
    expect(flows.map(({ key }) => key)).toEqual(['BRA']);
  });

  test('leaves no area that could be taken for a mark', () => {
    const { land } = flowsScene(inputOf([flowTo(abroad[0] as (typeof places)[number], 3)]));
    for (const { key } of land.areas) expect(key).toMatch(/^area-(?!area-)/);
    expect([land.dots, land.labels, land.notes]).toEqual([[], [], []]);
  });
});

describe('the legend of flows', () => {
  test('says widths, sums and the seat inside its width, in as many lines as it needs', () => {
    for (const width of [200, 320, 390, 830]) {
      for (const summed of [null, 'summed by region']) {
        const legend = flowLegend({
          width,
          palette: light,
          textSize: 12,
          title: 'Number of ties',
          largest: 47,
          formatCount: String,
          seat: 'seat, China',
          summed,
        });
        expect(legend.lines.map(({ width: line }) => line).slice(0, 3)).toEqual(
          [20, 5, 1].map((n) => flowWidth(n, 47)),
        );
        expect(legend.lines.filter(({ dash }) => dash !== undefined)).toHaveLength(summed === null ? 0 : 1);
        const boxes = legend.texts.map(boxOf);
        expect(overlaps(boxes)).toEqual([]);
        for (const { right, bottom } of boxes) {
          expect(right).toBeLessThanOrEqual(width);
          expect(bottom).toBeLessThanOrEqual(legend.height);
        }
      }
    }
  });
});
