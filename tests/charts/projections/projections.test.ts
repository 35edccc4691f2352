import { geoDistance } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitProjection, flatFrame, mapHeight, type MapView } from '../../../src/charts/map/mapProjection';
import { worldGeometry } from '../../../src/charts/map/worldGeometry';
import { countriesInSight } from '../../../src/charts/projections/inSight';
import { projections } from '../../../src/charts/projections/projections';
import { meridians, projectionIds } from '../../../src/figures/state/viewStates';
import { places, unMembers, world } from '../world';

const width = 830;
const viewOf = (id: string, more: Partial<MapView> = {}): MapView => {
  const projection = projections[id];
  if (projection === undefined) throw new Error(`no projection ${id}`);
  return { projection, meridian: 11, centre: null, zoom: 1, ...more };
};
const whole = projectionIds.flatMap((id) => meridians.map((meridian) => ({ id, meridian })));
const flat = whole.filter(({ id }) => id !== 'globe');
const points = (path: string) =>
  (path.match(/-?\d+(\.\d+)?,-?\d+(\.\d+)?/g) ?? []).map((pair) => pair.split(',').map(Number));

test('every projection of a link is there, under its own id', () => {
  for (const id of projectionIds) expect(projections[id]?.id).toBe(id);
  expect(Object.keys(projections)).toHaveLength(projectionIds.length);
});

describe.each(whole)('$id around $meridian° E', ({ id, meridian }) => {
  const view = viewOf(id, { meridian });
  const height = mapHeight(view, width);

  test('fits its frame into the map, and fills it in one direction', () => {
    const projection = fitProjection(view, { width, height });
    const frame = view.projection.isGlobe || id === 'polar' ? null : flatFrame(meridian);
    const ends =
      frame === null
        ? points(worldGeometry(world, places, width, view).sphere ?? '')
        : frame.coordinates.map(([longitude = 0, latitude = 0]) => projection([longitude, latitude]) ?? []);
    const [xs, ys] = [0, 1].map((i) => ends.map((end) => end[i] ?? NaN));
    const room = (list: readonly number[] = [], size: number) => [
      Math.min(...list),
      size - Math.max(...list),
    ];
    const edges = [...room(xs, width), ...room(ys, height)];
    for (const edge of edges) expect(edge).toBeGreaterThanOrEqual(1.9);
    // The whole of one side is used.
    const isFull = (pair: readonly number[]) => pair.every((edge) => edge < 3);
    expect(isFull(edges.slice(0, 2)) || isFull(edges.slice(2))).toBe(true);
  });

  test('draws nothing outside of its box, and no number that is none', () => {
    const { areas, coast, dots, anchors } = worldGeometry(world, places, width, view);
    const drawn = [...areas.map(({ outline }) => outline), coast];
    for (const path of drawn) expect(path).not.toMatch(/NaN|Infinity|undefined/);
    const all = [
      ...drawn.flatMap(points),
      ...dots.map(({ x, y }) => [x, y]),
      ...[...anchors.values()].map(([x, y]) => [x, y]),
    ];
    expect(all.length).toBeGreaterThan(1_000);
    const outside = all.filter(
      ([x = NaN, y = NaN]) => !(x >= -4 && x <= width + 4 && y >= -4 && y <= height + 4),
    );
    expect(outside).toEqual([]);
  });
});

describe.each(flat)('the flat map $id around $meridian° E', ({ id, meridian }) => {
  const geometry = worldGeometry(world, places, width, viewOf(id, { meridian }));
  const smallest = 2 * geometry.dotRadius ** 2;

  test('shows every member of the United Nations as an area that can be seen or as a circle', () => {
    expect(unMembers).toHaveLength(193);
    const seen = new Set([
      ...geometry.areas.filter(({ extent }) => extent >= smallest).map((area) => area.id),
      ...geometry.dots.map((dot) => dot.id),
    ]);
    expect(unMembers.filter((member) => !seen.has(member))).toEqual([]);
  });

  test('has a label position for every country but Antarctica', () => {
    const missing = places.filter((place) => !geometry.anchors.has(place.id)).map((place) => place.id);
    expect(missing).toEqual(['ATA']);
  });

  test('draws no area as large as the map, and no country twice', () => {
    const ids = geometry.areas.map((area) => area.id).filter((area) => !area.startsWith('-'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id: area, extent } of geometry.areas)
      expect([area, extent < (width * geometry.height) / 5]).toEqual([area, true]);
  });
});

describe('the globe', () => {
  const centres: readonly (readonly [number, number])[] = [
    [0, 0],
    [116, 40],
    [-75, -20],
    [179, 10],
    [30, 88],
  ];

  test.each(centres)('turned to %d, %d shows exactly the countries within 90 degrees', (...centre) => {
    const inSight = countriesInSight(viewOf('globe', { centre }), places);
    for (const { id, longitude, latitude } of places) {
      const degrees = (geoDistance([longitude, latitude], [...centre]) * 180) / Math.PI;
      // A label position on the horizon may fall to either side.
      if (Math.abs(degrees - 90) > 0.5) expect([id, inSight.has(id)]).toEqual([id, degrees < 90]);
    }
  });

  test('places a circle or an area for every member in sight and none for those behind', () => {
    const view = viewOf('globe', { centre: [116, 40] });
    const { areas, dots, anchors } = worldGeometry(world, places, width, view);
    const inSight = countriesInSight(view, places);
    const seen = new Set([...areas, ...dots].map(({ id }) => id));
    expect(unMembers.filter((id) => inSight.has(id) && !seen.has(id))).toEqual([]);
    expect(dots.filter(({ id }) => !inSight.has(id))).toEqual([]);
    expect(new Set(anchors.keys())).toEqual(new Set([...inSight].filter((id) => id !== 'ATA')));
  });
});

describe('a centre', () => {
  const centre = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -55, max: 80 }));
  const zoom = fc.integer({ min: 1, max: 40 });

  test('stands in the middle of the map, however much it is enlarged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole), centre, zoom, ({ id, meridian }, at, factor) => {
        const view = viewOf(id, { meridian, centre: at, zoom: factor });
        const size = { width, height: mapHeight(view, width) };
        const [x = NaN, y = NaN] = fitProjection(view, size)([at[0], at[1]]) ?? [];
        expect([x, y].map((value) => Math.round(value * 10) / 10)).toEqual([size.width / 2, size.height / 2]);
      }),
    );
  });

  test('is where it was when the map is enlarged, and distances grow with it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...projectionIds),
        centre,
        fc.integer({ min: 2, max: 40 }),
        (id, at, factor) => {
          const scales = [1, factor].map((one) => {
            const view = viewOf(id, { centre: at, zoom: one });
            return fitProjection(view, { width, height: mapHeight(view, width) }).scale();
          });
          expect((scales[1] ?? 0) / (scales[0] ?? 1)).toBeCloseTo(factor, 6);
        },
      ),
    );
  });
});
