import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  organisationType,
  type MembershipEvidence,
  type OrganisationType,
} from '../../../src/measures/growth/organisationType';

/** Countries by continent: `{ Asia: 3, Europe: 2 }`. */
function countries(sizes: Readonly<Record<string, number>>): MembershipEvidence['countries'] {
  return Object.entries(sizes).flatMap(([region, size]) =>
    Array.from({ length: size }, (_, i) => ({
      id: `${region}-${i}`,
      region: region === '?' ? null : region,
    })),
  );
}

function typeOf(
  sizes: Readonly<Record<string, number>>,
  more: Partial<Omit<MembershipEvidence, 'countries'>> = {},
) {
  return organisationType({
    internationalBodies: 0,
    isListComplete: false,
    reported: null,
    ...more,
    countries: countries(sizes),
  });
}
const complete = { isListComplete: true };
const reported = (value: number, qualifier: 'exact' | 'at least' | 'about' | 'derived' | null = 'exact') => ({
  reported: { value, qualifier },
});

describe('the type of an alliance whose members are all named', () => {
  test.each<[Readonly<Record<string, number>>, OrganisationType, string]>([
    [{ Asia: 60 }, 'B', 'sixty-countries'],
    [{ Asia: 15, Europe: 8, Africa: 7 }, 'B', 'thirty-well-spread'],
    [{ Asia: 16, Europe: 7, Africa: 7 }, 'C', 'ten-on-two-continents'],
    [{ Asia: 15, Europe: 15 }, 'C', 'ten-on-two-continents'],
    [{ Asia: 9, Europe: 1 }, 'C', 'ten-on-two-continents'],
    [{ Asia: 8, Europe: 1 }, 'D', 'three-of-one-continent'],
    [{ Asia: 12 }, 'D', 'three-of-one-continent'],
    [{ Asia: 3 }, 'D', 'three-of-one-continent'],
    [{ Asia: 2, Europe: 2, Africa: 2 }, 'national', 'fewer'],
    [{ Asia: 1 }, 'national', 'fewer'],
    [{}, 'national', 'fewer'],
  ])('%j is %s', (sizes, type, reason) => {
    expect(typeOf(sizes, complete)).toMatchObject({ type, reason, narrowest: type, widest: type });
  });

  test('is A with three international bodies, whatever the countries', () => {
    expect(typeOf({ Asia: 1 }, { internationalBodies: 3 })).toMatchObject({
      type: 'A',
      reason: 'three-international-bodies',
    });
    expect(typeOf({ Asia: 3 }, { internationalBodies: 2, ...complete }).type).toBe('D');
  });
});

describe('the type of an alliance with some members named', () => {
  test('is that of the countries named and the number reported, where no other is possible', () => {
    expect(typeOf({ Asia: 2, Europe: 1 }, reported(12)).type).toBe('C');
    expect(typeOf({ Asia: 3 }, reported(9)).type).toBe('D');
    expect(typeOf({}, reported(2)).type).toBe('national');
    expect(typeOf({}, reported(64)).type).toBe('B');
    expect(typeOf({ Asia: 20, Europe: 10, Africa: 5 }, reported(35)).type).toBe('B');
  });

  test.each<[string, Parameters<typeof typeOf>, OrganisationType, OrganisationType]>([
    ['the continents of twelve reported countries', [{ Asia: 3 }, reported(12)], 'D', 'C'],
    ['where others than those named are', [{ Asia: 2, Europe: 2 }, {}], 'national', 'B'],
    ['whether forty countries are well spread', [{ Asia: 9, Europe: 2 }, reported(40)], 'C', 'B'],
    ['how many more than at least twelve', [{ Asia: 9, Europe: 2 }, reported(12, 'at least')], 'C', 'B'],
    ['how many more than were counted', [{ Asia: 9, Europe: 2 }, reported(12, 'derived')], 'C', 'B'],
    ['whether about ten are ten', [{ Asia: 2, Europe: 2 }, reported(10, 'about')], 'national', 'C'],
    ['which is right where more are named than reported', [{ Asia: 4 }, reported(3)], 'D', 'B'],
    ['whether five reported countries are of one continent', [{}, reported(5)], 'national', 'D'],
  ])('cannot be told without %s', (_, [sizes, more], narrowest, widest) => {
    expect(typeOf(sizes, more)).toMatchObject({ type: null, reason: 'undecided', narrowest, widest });
  });

  test('takes "about 70", and a number that does not say how exact it is, for 63 to 77', () => {
    for (const qualifier of ['about', null] as const) {
      const { type, figures } = typeOf({}, reported(70, qualifier));
      expect({ type, fewest: figures.fewest, most: figures.most }).toEqual({
        type: 'B',
        fewest: 63,
        most: 77,
      });
    }
  });

  test('has no evidence where nobody is named and nothing is reported', () => {
    expect(typeOf({})).toMatchObject({ type: null, reason: 'no-evidence' });
  });

  test('gives the figures that it used', () => {
    expect(typeOf({ Asia: 4, Europe: 2, '?': 1 }, reported(9)).figures).toEqual({
      internationalBodies: 0,
      named: 7,
      fewest: 9,
      most: 9,
      continents: 2,
      onLargest: 4,
      elsewhere: 2,
      reported: { value: 9, qualifier: 'exact' },
    });
  });
});

describe('the type', () => {
  const order: readonly OrganisationType[] = ['national', 'D', 'C', 'B', 'A'];
  const rank = (type: OrganisationType) => order.indexOf(type);
  const regions = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'];
  const sizes = fc.dictionary(fc.constantFrom(...regions, '?'), fc.nat({ max: 30 }));
  const evidence = fc
    .record({
      sizes,
      internationalBodies: fc.nat({ max: 4 }),
      isListComplete: fc.boolean(),
      reported: fc.option(
        fc.record({
          value: fc.nat({ max: 90 }),
          qualifier: fc.constantFrom(
            'exact' as const,
            'at least' as const,
            'about' as const,
            'derived' as const,
            null,
          ),
        }),
        { nil: null },
      ),
    })
    .map(({ sizes: bySize, ...rest }): MembershipEvidence =>
      Object.freeze({ ...rest, countries: countries(bySize) }),
    );

  test('lies between the narrowest and the widest that are possible, and is given if they agree', () => {
    fc.assert(
      fc.property(evidence, (known) => {
        const { type, narrowest, widest, reason } = organisationType(known);
        expect(rank(narrowest)).toBeLessThanOrEqual(rank(widest));
        expect(type).toBe(narrowest === widest ? narrowest : null);
        expect(type === null).toBe(reason === 'undecided' || reason === 'no-evidence');
      }),
    );
  });

  test('is never narrower with one more country, or one more international body', () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom(...regions, null), (known, region) => {
        const before = rank(organisationType(known).narrowest);
        const more = { ...known, countries: [...known.countries, { id: 'new', region }] };
        const bodies = { ...known, internationalBodies: known.internationalBodies + 1 };
        expect(rank(organisationType(more).narrowest)).toBeGreaterThanOrEqual(before);
        expect(rank(organisationType(bodies).narrowest)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('of the whole list is among those that a part of it allows', () => {
    fc.assert(
      fc.property(sizes, fc.array(fc.boolean()), fc.boolean(), (bySize, isNamed, isReported) => {
        const all = countries(bySize).filter(({ region }) => region !== null);
        const whole = { internationalBodies: 0, countries: all, isListComplete: true, reported: null };
        const part: MembershipEvidence = {
          internationalBodies: 0,
          countries: all.filter((_, i) => isNamed[i] === true),
          isListComplete: false,
          reported: isReported ? { value: all.length, qualifier: 'exact' } : null,
        };
        const { type } = organisationType(whole);
        const { narrowest, widest } = organisationType(part);
        expect(type).not.toBeNull();
        expect(rank(type ?? 'A')).toBeGreaterThanOrEqual(rank(narrowest));
        expect(rank(type ?? 'A')).toBeLessThanOrEqual(rank(widest));
      }),
    );
  });

  test('does not depend on the order of the countries', () => {
    fc.assert(
      fc.property(evidence, (known) => {
        const turned = { ...known, countries: [...known.countries].reverse() };
        expect(organisationType(turned)).toEqual(organisationType(known));
      }),
    );
  });
});
