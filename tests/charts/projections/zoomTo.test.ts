import { geoDistance } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitProjection, mapHeight, type MapView } from '../../../src/charts/map/mapProjection';
import { pointIn } from '../../../src/charts/map/pointIn';
import { projections } from '../../../src/charts/projections/projections';
import { viewOf, type Place } from '../../../src/charts/projections/zoomTo';
import { places } from '../world';
import { meridians } from './limits';

const start = (id: string, meridian = 11): MapView => {
  const projection = projections[id];
  if (projection === undefined) throw new Error(`no projection ${id}`);
  return Object.freeze({ projection, meridian, centre: null, zoom: 1 });
};
const flat = ['equal-earth', 'natural-earth', 'robinson', 'polar'];
const width = 830;
const hidden = (view: MapView, list: readonly Place[]) => {
  const projection = fitProjection(view, { width, height: mapHeight(view, width) });
  return list.filter(({ longitude, latitude }) => pointIn(projection, longitude, latitude) === null);
};
const somePlaces = fc.subarray(
  places.filter(({ id }) => id !== 'ATA'),
  { minLength: 1, maxLength: 25 },
);

describe('a view of some places', () => {
  test('has all of them in sight on a flat map, wherever they lie', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...flat),
        fc.constantFrom(...meridians),
        somePlaces,
        (id, meridian, list) => {
          const view = viewOf(start(id, meridian), list);
          expect(hidden(view, list)).toEqual([]);
        },
      ),
    );
  });

  test('on the globe turns to them and has all within 90 degrees of its middle in sight', () => {
    fc.assert(
      fc.property(somePlaces, (list) => {
        const view = viewOf(start('globe'), list);
        const { centre } = view;
        if (centre === null) throw new Error('a globe is turned to a point');
        const near = list.filter(
          ({ longitude, latitude }) => geoDistance([longitude, latitude], [...centre]) < 1.55,
        );
        expect(hidden(view, near)).toEqual([]);
      }),
    );
  });

  test('holds little else: neighbours are enlarged, the whole world is not', () => {
    const of = (...ids: string[]) => places.filter(({ id }) => ids.includes(id));
    const view = viewOf(start('equal-earth'), of('THA', 'LAO', 'VNM', 'KHM', 'MMR'));
    expect(view.zoom).toBeGreaterThan(4);
    expect(view.centre?.[0]).toBeGreaterThan(95);
    expect(view.centre?.[0]).toBeLessThan(110);
    expect(viewOf(start('equal-earth'), of('THA')).zoom).toBeLessThanOrEqual(8);
    expect(viewOf(start('equal-earth'), places).zoom).toBe(1);
  });

  test('that cannot be enlarged is the whole map, not one that is moved', () => {
    fc.assert(
      fc.property(fc.constantFrom(...flat), somePlaces, (id, list) => {
        const view = viewOf(start(id), list);
        expect(view.zoom === 1).toBe(view.centre === null);
      }),
    );
  });

  test('without places is the whole map, and where it was turned to does not matter', () => {
    for (const id of [...flat, 'globe']) {
      const view = start(id);
      expect(viewOf(view, [])).toEqual(view);
      expect(viewOf({ ...view, centre: [100, 10], zoom: 9 }, [])).toEqual(view);
      const list = places.slice(0, 12);
      expect(viewOf({ ...view, centre: [100, 10], zoom: 9 }, list)).toEqual(viewOf(view, list));
    }
  });
});
