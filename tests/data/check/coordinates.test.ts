import { describe, expect, test } from 'vitest';
import { checkCoordinates } from '../../../src/data/check/coordinates';
import { kilometresBetween } from '../../../src/data/check/distance';
import { brief, csv, packageWith } from '../packages';

const check = (country: string, coordinates: string) =>
  checkCoordinates(
    packageWith({
      cities: csv('city_id,name_en,country_id,latitude,longitude,source_id', `a,A,${country},${coordinates},report`),
    }),
  );

test('the distance from London to Beijing is 8,140 km', () => {
  const london = { latitude: 51.5, longitude: -0.13 };
  expect(kilometresBetween(london, { latitude: 39.9, longitude: 116.4 })).toBeCloseTo(8140, -2);
});

describe('coordinates', () => {
  test('in their country are fine, also far in the east of a wide one', () => {
    expect(check('GRC', '37.98,23.73')).toEqual([]);
    expect(check('RUS', '43.1,131.9')).toEqual([]);
    expect(check('GRC', ',')).toEqual([]);
  });

  test('of which one is blank are an error', () => {
    expect(brief(check('GRC', '37.98,'))).toEqual(['error coordinate-alone cities.csv:2:longitude']);
    expect(brief(check('GRC', ',23.73'))).toEqual(['error coordinate-alone cities.csv:2:latitude']);
  });

  test('that fit when exchanged are a warning', () => {
    expect(brief(check('GRC', '23.73,37.98'))).toEqual(['warning coordinates-swapped cities.csv:2:latitude']);
    expect(brief(check('SGP', '103.8,1.36'))).toEqual(['warning coordinates-swapped cities.csv:2:latitude']);
  });

  test('far outside their country are a warning with the distance', () => {
    expect(check('SGP', '51.5,-0.1')[0]).toMatchObject({
      severity: 'warning',
      code: 'coordinates-far',
      details: { country: 'SGP', kilometres: expect.closeTo(10_850, -3) },
    });
  });
});
