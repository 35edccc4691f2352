import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalEarth, wholeWorld } from '../../src/charts/map/mapProjection';
import { worldGeometry } from '../../src/charts/map/worldGeometry';
import { legendAmounts, sizeLegend } from '../../src/charts/symbols/sizeLegend';
import {
  largestRadius,
  radiusOf,
  symbolsScene,
  type SymbolsInput,
  type SymbolValue,
} from '../../src/charts/symbols/symbolsScene';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps, places, world } from './world';

const light = palette('light');
const geometry = worldGeometry(world, places, 830);
const near = worldGeometry(world, places, 830, {
  ...wholeWorld,
  projection: equalEarth,
  centre: [10, 50],
  zoom: 6,
});
const names = new Map(places.map(({ id, name }) => [id, name]));

const valueOf = (countryId: string, amount: number, kind: SymbolValue['kind'] = 'value'): SymbolValue => ({
  countryId,
  kind,
  amount: kind === 'value' ? amount : 0,
  fill: kind === 'not-known' ? 'url(#hatch)' : light.colour.accent,
  label: `${countryId}, ${amount}`,
  text: String(amount),
});
const inputOf = (values: readonly SymbolValue[], more: Partial<SymbolsInput> = {}): SymbolsInput => ({
  geometry,
  palette: light,
  isNarrow: false,
  textSize: 12,
  values: Object.freeze(values),
  largest: Math.max(1, ...values.map(({ amount }) => amount)),
  landOf: (id) => ({
    fill: light.colour.surface,
    isStrong: false,
    isShown: true,
    isHome: id === 'CHN',
    label: id,
    value: null,
    weight: 0,
  }),
  nameOf: (id) => ({ text: names.get(id) ?? id, language: 'en' }),
  ...more,
});
const kinds = fc.constantFrom<SymbolValue['kind']>(
  'value',
  'value',
  'value',
  'zero',
  'not-known',
  'none-recorded',
);
const someValues = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), kinds), {
    minLength: places.length,
    maxLength: places.length,
  })
  .map((list) => places.map(({ id }, i) => valueOf(id, list[i]?.[0] ?? 1, list[i]?.[1])));

describe('the area of a symbol', () => {
  test('is in proportion to its amount, within a tenth of a px of the radius', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const input = inputOf(values);
        const most = largestRadius(geometry.width);
        for (const { key, radius } of symbolsScene(input).symbols) {
          const value = values.find(({ countryId }) => countryId === key);
          if (value?.kind !== 'value' || radius <= 2) continue;
          expect(Math.abs(radius - most * Math.sqrt(value.amount / input.largest))).toBeLessThanOrEqual(
            0.051,
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is four times as large for four times the amount, and never too small to be seen', () => {
    expect(radiusOf(400, 400, 830)).toBe(largestRadius(830));
    expect(radiusOf(100, 400, 830)).toBeCloseTo(radiusOf(400, 400, 830) / 2, 9);
    expect(radiusOf(1, 100_000, 830)).toBe(2);
    expect(radiusOf(0, 0, 830)).toBe(2);
    for (const width of [320, 390, 830, 1_600]) {
      expect(largestRadius(width)).toBeGreaterThanOrEqual(14);
      expect(largestRadius(width)).toBeLessThanOrEqual(28);
    }
  });
});

describe('the symbols of a map', () => {
  test('stand on their countries, one each, the small ones on top', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const { symbols } = symbolsScene(inputOf(values));
        const expected = values.filter(
          ({ kind, countryId }) => kind !== 'none-recorded' && countryId !== 'ATA',
        );
        expect(symbols.map(({ key }) => key).sort()).toEqual(
          expected.map(({ countryId }) => countryId).sort(),
        );
        symbols.forEach(({ radius, key, x, y }, i) => {
          expect(radius).toBeLessThanOrEqual(symbols[i - 1]?.radius ?? Infinity);
          expect([x, y]).toEqual([...(geometry.anchors.get(key) ?? [])]);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('tell none for certain from not known, and leave those without a record to the land', () => {
    const { symbols, land } = symbolsScene(
      inputOf([
        valueOf('DEU', 5),
        valueOf('FRA', 0, 'zero'),
        valueOf('ITA', 0, 'not-known'),
        valueOf('ESP', 0, 'none-recorded'),
      ]),
    );
    const mark = Object.fromEntries(symbols.map((symbol) => [symbol.key, symbol]));
    expect(Object.keys(mark).sort()).toEqual(['DEU', 'FRA', 'ITA']);
    expect(mark.FRA).toMatchObject({ fill: 'none', strokeWidth: 2, label: 'FRA, 0' });
    expect(mark.ITA?.fill).toBe('url(#hatch)');
    expect(mark.FRA?.radius).toBe(mark.ITA?.radius);
    const keys = land.areas.map(({ key }) => key);
    expect(keys).toContain('area-DEU');
    expect(keys).toContain('ESP');
    expect(keys).not.toContain('DEU');
    expect(
      new Set([...keys, ...land.dots.map(({ key }) => key), ...symbols.map(({ key }) => key)]).size,
    ).toBe(keys.length + land.dots.length + symbols.length);
  });

  test('have keys of their own on each of two maps', () => {
    const { symbols, land } = symbolsScene(
      inputOf([valueOf('DEU', 5), valueOf('MLT', 1)], { keyPrefix: 'a:' }),
    );
    expect(symbols.map(({ key }) => key)).toEqual(['a:DEU', 'a:MLT']);
    for (const { key } of [...land.areas, ...land.dots]) expect(key).toMatch(/^a:/);
    expect(land.areas.map(({ key }) => key)).toContain('a:area-DEU');
  });

  test('are left out where they are out of sight', () => {
    const { symbols } = symbolsScene(inputOf([valueOf('DEU', 5), valueOf('AUS', 50)], { geometry: near }));
    expect(symbols.map(({ key }) => key)).toEqual(['DEU']);
  });

  test('have names that overlap neither one another nor the largest symbols, inside the map', () => {
    const scene = fc.constantFrom(geometry, near);
    fc.assert(
      fc.property(someValues, scene, (values, seen) => {
        const { labels, symbols } = symbolsScene(inputOf(values, { geometry: seen }));
        const boxes = labels.map(boxOf);
        expect(overlaps(boxes)).toEqual([]);
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(-0.1);
          expect(box.right).toBeLessThanOrEqual(seen.width + 0.1);
          expect(box.top).toBeGreaterThanOrEqual(-2);
          expect(box.bottom).toBeLessThanOrEqual(seen.height + 2);
        }
        const amounts = symbols.filter(({ fillOpacity }) => fillOpacity < 1).slice(0, 10);
        for (const { x, y, radius } of amounts)
          for (const { left, right, top, bottom } of boxes)
            expect(x > left && x < right && y > top && y < bottom && radius > 0).toBe(false);
      }),
      { numRuns: 30 },
    );
    expect(symbolsScene(inputOf([valueOf('BRA', 9)])).labels.map(({ text }) => text)).toEqual(['Brazil 9']);
    expect(symbolsScene(inputOf([valueOf('BRA', 9)], { isNarrow: true })).labels).toEqual([]);
  });
});

describe('the legend of sizes', () => {
  const legendOf = (largest: number, width = 830, isNarrow = false) =>
    sizeLegend({
      width,
      mapWidth: width,
      palette: light,
      isNarrow,
      textSize: 12,
      title: 'Number of ties',
      largest,
      formatCount: String,
      states: [
        { shape: 'box', fill: '#fff', stroke: '#000', label: 'no tie on record (112)' },
        { shape: 'box', fill: 'url(#hatch)', stroke: '#000', label: 'not known (3)' },
      ],
    });

  test('has round amounts that occur, the largest first, each once', () => {
    expect(legendAmounts(47)).toEqual([20, 5, 1]);
    expect(legendAmounts(100)).toEqual([100, 20, 5]);
    expect(legendAmounts(1)).toEqual([1]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000_000 }), (largest) => {
        const amounts = legendAmounts(largest);
        expect(amounts.length).toBeLessThanOrEqual(3);
        expect(amounts).toEqual([...new Set(amounts)].sort((a, b) => b - a));
        for (const amount of amounts) {
          expect(amount).toBeLessThanOrEqual(largest);
          expect(String(amount)).toMatch(/^[125]0*$/);
        }
        expect((amounts[0] ?? 0) * 2.5).toBeGreaterThanOrEqual(largest);
      }),
    );
  });

  test('draws each amount as large as on the map, on one ground, with its number beside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.constantFrom(320, 390, 830), (largest, width) => {
        const { circles, leaders, texts } = legendOf(largest, width, width < 520);
        const amounts = legendAmounts(largest);
        expect(circles.map(({ radius }) => radius)).toEqual(
          amounts.map((amount) => radiusOf(amount, largest, width)),
        );
        const grounds = circles.map(({ y, radius }) => Math.round((y + radius) * 100));
        expect(new Set(grounds).size).toBe(1);
        expect(leaders).toHaveLength(amounts.length);
        expect(texts.slice(1).map(({ text }) => text)).toEqual(amounts.map(String));
        expect(overlaps(texts.map(boxOf))).toEqual([]);
      }),
    );
  });

  test('holds all that it has, beside or below', () => {
    for (const [width, isNarrow] of [
      [320, true],
      [390, true],
      [624, false],
      [830, false],
    ] as const) {
      const { height, circles, texts, states, statesAt } = legendOf(400, width, isNarrow);
      for (const { y, radius } of circles) expect(y + radius).toBeLessThanOrEqual(height);
      const shifted = states.texts.map((text) => ({
        ...text,
        x: text.x + statesAt[0],
        y: text.y + statesAt[1],
      }));
      for (const box of [...texts, ...shifted].map(boxOf)) {
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(height + 0.5);
      }
      expect(overlaps([...texts, ...shifted].filter(({ text }) => text !== '').map(boxOf))).toEqual([]);
    }
  });
});
