import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedAt } from '../../../src/measures/growth/memberSeries';
import { heldAt } from '../../../src/measures/overlap/heldAt';
import { member, members } from '../history';

describe('what an alliance holds on a day', () => {
  const list = Object.freeze([
    member('siam', 'THA', [100, 199]),
    member('berlin', 'DEU', [0, 0], [300, 300]),
    member('bonn', 'DEU', [0, 0]),
    member('nowhere', null, [0, 0]),
  ]);

  test('is the members that certainly belong, and the number that may', () => {
    const { records, possible } = heldAt(list, 'members', 150);
    expect([...records.keys()]).toEqual(['berlin', 'bonn', 'nowhere']);
    expect(possible).toBe(1);
    expect([...heldAt(list, 'members', 300).records.keys()]).toEqual(['siam', 'bonn', 'nowhere']);
  });

  test('is their countries with the records of all members there', () => {
    const { records, possible } = heldAt(list, 'countries', 150);
    expect([...records]).toEqual([['DEU', ['memberships/net/berlin', 'memberships/net/bonn']]]);
    expect(possible).toBe(1);
  });

  test('has the size that the growth of the alliance shows', () => {
    fc.assert(
      fc.property(
        members,
        fc.constantFrom('members', 'countries'),
        fc.nat({ max: 90 }),
        (spells, measure, day) => {
          const { records, possible } = heldAt(spells, measure, day);
          const { low, high } = namedAt(spells, measure, day);
          expect([records.size, records.size + possible]).toEqual([low, high]);
        },
      ),
    );
  });
});
