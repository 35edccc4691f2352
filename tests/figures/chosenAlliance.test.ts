import { expect, test } from 'vitest';
import { compared, mostCompared } from '../../src/figures/alliances/chosenAlliance';
import { leftOutNotes } from '../../src/figures/alliances/someNames';
import { loadText } from '../../src/text/loadText';
import { allianceWith } from '../measures/history';

const text = await loadText('en');
const many = (n: number) =>
  Array.from({ length: n }, (_, slot) => ({
    slot,
    history: allianceWith({ id: `a${slot}`, names: [`Net ${slot + 1}`, null, null] }),
  }));

test('as many alliances are compared as can be told apart, and nothing is said where that is all', () => {
  expect(compared(many(mostCompared))).toHaveLength(mostCompared);
  expect(leftOutNotes(many(mostCompared), text)).toEqual([]);
});

test('those left out are named, or counted where they are many', () => {
  expect(compared(many(600)).map(({ slot }) => slot)).toEqual(many(mostCompared).map(({ slot }) => slot));
  expect(leftOutNotes(many(14), text)).toEqual([
    'At most 12 alliances are compared; left out: Net 13, Net 14.',
  ]);
  expect(leftOutNotes(many(600), text)).toEqual([
    'At most 12 alliances are compared; left out: Net 13, Net 14, Net 15, Net 16, and 584 more.',
  ]);
});
