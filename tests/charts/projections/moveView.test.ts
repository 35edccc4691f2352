import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapView } from '../../../src/charts/map/mapProjection';
import { centreOf, moved, zoomed } from '../../../src/charts/projections/moveView';
import { projections } from '../../../src/charts/projections/projections';
import { meridians, mapPointLimits } from './limits';

const viewOf = (id: string, more: Partial<MapView> = {}): MapView => {
  const projection = projections[id];
  if (projection === undefined) throw new Error(`no projection ${id}`);
  return Object.freeze({ projection, meridian: 11, centre: null, zoom: 1, ...more });
};
const cylinders = ['equal-earth', 'natural-earth', 'robinson'];
const flat = [...cylinders, 'polar'];
const near = (a: readonly number[], b: readonly number[]) =>
  a.forEach((value, i) => expect(value).toBeCloseTo(b[i] ?? NaN, 4));
const turnBy = (to: number, from: number) => ((((to - from + 180) % 360) + 360) % 360) - 180;
const middle = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -50, max: 70 }));

describe('a flat map', () => {
  test.each(flat.flatMap((id) => meridians.map((meridian) => ({ id, meridian }))))(
    '$id around $meridian° E enlarged and reduced by as much is the whole map again',
    ({ id, meridian }) => {
      const view = viewOf(id, { meridian });
      expect(zoomed(zoomed(view, 2), 0.5)).toEqual(view);
      expect(zoomed(zoomed(zoomed(view, 1.6), 1.6), 1 / 1.6 ** 2)).toEqual(view);
    },
  );

  test('keeps the point in its middle when it is enlarged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...flat), middle, fc.integer({ min: 2, max: 8 }), (id, centre, factor) => {
        const view = viewOf(id, { centre, zoom: 2 });
        expect(zoomed(view, factor)).toEqual({ ...view, zoom: 2 * factor });
        near(centreOf(zoomed(viewOf(id), factor)), centreOf(viewOf(id)));
      }),
    );
  });

  test('that is whole does not move', () => {
    for (const id of flat) expect(moved(viewOf(id), 0.1, 0.1)).toEqual(viewOf(id));
  });

  test('that is enlarged moves east by moving east, and north by moving north', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cylinders), middle, (id, centre) => {
        const view = viewOf(id, { centre, zoom: 6, meridian: 0 });
        fc.pre(Math.abs(centre[0]) < 140);
        const [east, south] = centreOf(moved(view, 0.05, 0));
        expect(turnBy(east, centre[0])).toBeGreaterThan(0);
        expect(south).toBeCloseTo(centre[1], 4);
        expect(centreOf(moved(view, 0, -0.05))[1]).toBeGreaterThan(centre[1]);
        expect(centreOf(moved(view, 0, 0.05))[1]).toBeLessThan(centre[1]);
      }),
    );
  });

  test('moved and moved back is where it was, and moved by nothing stays', () => {
    fc.assert(
      fc.property(fc.constantFrom(...flat), middle, (id, centre) => {
        fc.pre(Math.abs(centre[0]) < 120);
        const view = viewOf(id, { centre, zoom: 8, meridian: 0 });
        near(centreOf(moved(view, 0, 0)), centre);
        near(centreOf(moved(moved(view, 0.03, 0.02), -0.03, -0.02)), centre);
      }),
    );
  });

  test('around a pole does not leave it by itself', () => {
    const view = zoomed(viewOf('polar'), 3);
    expect(centreOf(view)[1]).toBeCloseTo(90, 3);
    expect(centreOf(moved(view, 0, 0))[1]).toBeCloseTo(90, 3);
  });
});

describe('the globe', () => {
  test('turns east and west, north and south, and not over a pole', () => {
    const view = viewOf('globe', { centre: [100, 20] });
    expect(centreOf(moved(view, 0.1, 0))[0]).toBeGreaterThan(100);
    expect(centreOf(moved(view, -0.1, 0))[0]).toBeLessThan(100);
    expect(centreOf(moved(view, 0, -0.1))[1]).toBeGreaterThan(20);
    expect(centreOf(moved(view, 0, 0.1))[1]).toBeLessThan(20);
    expect(centreOf(moved(view, 0, -5))[1]).toBe(90);
    expect(centreOf(moved(view, 0, 5))[1]).toBe(-90);
  });

  test('turns on through the date line', () => {
    const [longitude] = centreOf(moved(viewOf('globe', { centre: [175, 0] }), 0.1, 0));
    expect(longitude).toBeLessThan(-160);
  });

  test('turns less the more it is enlarged', () => {
    const by = (zoom: number) =>
      turnBy(centreOf(moved(viewOf('globe', { centre: [0, 0], zoom }), 0.1, 0))[0], 0);
    expect(by(4)).toBeCloseTo(by(1) / 4, 6);
  });

  test('enlarged and reduced by as much looks at the same point', () => {
    for (const centre of [null, [-60, -30] as const]) {
      const view = viewOf('globe', { centre });
      const back = zoomed(zoomed(view, 3), 1 / 3);
      expect(back.zoom).toBeCloseTo(1, 9);
      near(centreOf(back), centreOf(view));
    }
  });
});

describe('any view', () => {
  test('stays within what a link can say, whatever is done to it', () => {
    const step = fc.record({
      factor: fc.constantFrom(0.01, 0.5, 1, 1.6, 7, 1_000),
      dx: fc.integer({ min: -30, max: 30 }).map((n) => n / 20),
      dy: fc.integer({ min: -30, max: 30 }).map((n) => n / 20),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...flat, 'globe'),
        fc.constantFrom(...meridians),
        fc.array(step, { maxLength: 6 }),
        (id, meridian, steps) => {
          const { zoom, centre } = steps.reduce(
            (view, { factor, dx, dy }) => moved(zoomed(view, factor), dx, dy),
            viewOf(id, { meridian }),
          );
          expect(zoom).toBeGreaterThanOrEqual(1);
          expect(zoom).toBeLessThanOrEqual(mapPointLimits.zoom);
          if (centre === null) return;
          expect(Math.abs(centre[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(centre[1])).toBeLessThanOrEqual(90);
        },
      ),
    );
  });
});
