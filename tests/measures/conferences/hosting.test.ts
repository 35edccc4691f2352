import { describe, expect, test } from 'vitest';
import {
  foreignPartners,
  hostedAbroad,
  hostsOf,
  placeOf,
  runnersOf,
  verdictOfAll,
} from '../../../src/measures/conferences/hosting';
import { bodyOf, edition, roles } from './editions';

const abroad = (...given: Parameters<typeof edition>) => hostedAbroad(edition(...given), bodyOf);
const partners = (...given: Parameters<typeof edition>) => foreignPartners(edition(...given), bodyOf);

describe('who runs an edition', () => {
  test('is every host, organiser and co-host once, hosts first; supporters and participants are not', () => {
    const run = edition('2016', {
      roles: roles(
        'co-host:brookings supporter:network organiser:academy host:academy participant:institute',
      ),
    });
    expect(runnersOf(run)).toEqual(['academy', 'brookings']);
  });

  test('falls back on organisers where no host is on record', () => {
    expect(hostsOf(edition('2016', { roles: roles('organiser:academy co-host:brookings') }))).toEqual([
      'academy',
    ]);
  });
});

describe('hosted abroad', () => {
  test('is yes where all hosts sit in other countries than the place', () => {
    expect(abroad('2022', { countryId: 'SGP', roles: roles('host:institute host:academy') })).toEqual({
      verdict: 'yes',
      reason: 'all-elsewhere',
      hosts: ['institute', 'academy'],
    });
  });

  test.each([
    'host:academy co-host:brookings',
    'organiser:academy organiser:institute',
    'host:network host:academy',
  ])('is no where a host sits at the place, whoever else runs it: %s', (text) => {
    expect(abroad('2021', { roles: roles(text) })).toEqual({
      verdict: 'no',
      reason: 'host-at-home',
      hosts: [],
    });
  });

  test.each([
    ['virtual', { format: 'virtual' as const, roles: roles('host:brookings') }],
    ['place-not-known', { countryId: null, roles: roles('host:academy') }],
    ['no-host', { roles: [] }],
    ['seat-not-known', { roles: roles('host:institute host:network') }],
  ])('cannot be told: %s', (reason, more) => {
    expect(abroad('2016', more)).toEqual({ verdict: 'cannot-tell', reason, hosts: [] });
  });

  test('has no place where people met only online', () => {
    expect(placeOf(edition('2021', { format: 'virtual' }))).toBeNull();
  });
});

describe('bodies of two countries', () => {
  test('ran the forum of 2016 in China: an academy there with Brookings', () => {
    expect(partners('2016-11-17', { roles: roles('host:academy co-host:brookings') })).toEqual({
      verdict: 'yes',
      reason: 'two-countries',
      home: 'CHN',
      partners: ['brookings'],
    });
  });

  test('are those of the host and of the place where the host came from abroad', () => {
    expect(partners('2023', { roles: roles('host:institute co-host:ministry') })).toMatchObject({
      home: 'GBR',
      partners: ['ministry'],
    });
  });

  test('are found online too, where there is no place', () => {
    expect(
      partners('2021', { format: 'virtual', roles: roles('host:academy host:brookings') }).partners,
    ).toEqual(['brookings']);
  });

  test.each([
    ['no', 'one-country', 'host:academy co-host:ministry'],
    ['cannot-tell', 'one-body', 'host:academy'],
    ['cannot-tell', 'no-body', 'supporter:brookings'],
    ['cannot-tell', 'seat-not-known', 'host:academy co-host:network'],
  ])('%s, because %s', (verdict, reason, text) => {
    expect(partners('2016', { roles: roles(text) })).toMatchObject({ verdict, reason, partners: [] });
  });
});

test('a series is yes with one yes, no with no alone, and cannot be told otherwise', () => {
  expect(verdictOfAll(['no', 'yes', 'cannot-tell'])).toBe('yes');
  expect(verdictOfAll(['no', 'no'])).toBe('no');
  expect(verdictOfAll(['no', 'cannot-tell'])).toBe('cannot-tell');
  expect(verdictOfAll([])).toBe('cannot-tell');
});
