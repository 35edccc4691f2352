import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearEnds } from '../../../src/measures/growth/yearEnds';
import { yearlyFlows } from '../../../src/measures/growth/yearlyFlows';
import type { MemberSpell } from '../../../src/model/alliance';
import { allianceWith, member } from '../history';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const closing = day('2024-12-31');
const founded = { low: day('2018-01-01'), high: day('2018-12-31') };
type Bounds = [number, number];
const year = (number: number): Bounds => [day(`${number}-01-01`), day(`${number}-12-31`)];

function flowsOf(members: MemberSpell[], parts: Parameters<typeof allianceWith>[0] = {}) {
  const rows = yearlyFlows(allianceWith({ founded, members, ...parts }), closing);
  return new Map(rows.map((row) => [row.year, row]));
}

describe('who came and went in a year', () => {
  test('worked by hand: five join in 2018, two leave and one joins in 2020', () => {
    const rows = flowsOf([
      ...['a', 'b', 'c'].map((id) => member(id, null, year(2018))),
      ...['d', 'e'].map((id) => member(id, null, year(2018), year(2020))),
      member('f', null, year(2020)),
    ]);
    expect([...rows.keys()]).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(rows.get(2018)).toMatchObject({
      startLow: 0,
      startHigh: 0,
      joins: 5,
      leaves: 0,
      net: 5,
      churn: null,
    });
    expect(rows.get(2019)).toMatchObject({
      startLow: 5,
      startHigh: 5,
      joins: 0,
      leaves: 0,
      net: 0,
      churn: 0,
    });
    expect(rows.get(2020)).toMatchObject({ startLow: 5, joins: 1, leaves: 2, net: -1, churn: 2 / 5 });
  });

  test('dated across two years fall into neither for certain and into both possibly', () => {
    const rows = flowsOf([member('a', null, [day('2019-12-01'), day('2020-01-31')])]);
    expect([2018, 2019, 2020, 2021].map((one) => rows.get(one)?.joins)).toEqual([0, 0, 0, 0]);
    expect([2018, 2019, 2020, 2021].map((one) => rows.get(one)?.joinsHigh)).toEqual([0, 1, 1, 0]);
  });

  test('with another role of a member are neither a join nor a leave', () => {
    const rows = flowsOf([member('a', null, year(2018), year(2020)), member('a', null, year(2020))]);
    expect(rows.get(2020)).toMatchObject({ joins: 0, joinsHigh: 0, leaves: 0, leavesHigh: 0 });
  });

  test('at the end of the alliance are nobody: its members did not leave', () => {
    const ended = { low: day('2021-01-01'), high: day('2021-12-31') };
    const rows = flowsOf([member('a', null, year(2018), year(2021))], { ended });
    expect([...rows.keys()].at(-1)).toBe(2021);
    expect(rows.get(2021)).toMatchObject({ leaves: 0, leavesHigh: 0 });
  });

  test('after the closing day are not counted', () => {
    const rows = flowsOf([member('a', null, year(2025)), member('b', null, year(2018), year(2026))]);
    expect(
      [...rows.values()].reduce((sum, { joinsHigh, leavesHigh }) => sum + joinsHigh + leavesHigh, 0),
    ).toBe(1);
  });

  test('later in the year in which the records close are not counted', () => {
    const members = [
      member('a', null, [day('2024-10-01'), day('2024-10-31')]),
      member('b', null, year(2024)),
    ];
    const rows = yearlyFlows(allianceWith({ founded, members }), day('2024-06-30'));
    expect(rows.at(-1)).toMatchObject({ year: 2024, joins: 1, joinsHigh: 1 });
  });

  test('of members without a date possibly joined in any year up to the source that names them', () => {
    const rows = flowsOf([{ ...member('a', null, [founded.low, day('2020-06-30')]), isDated: false }]);
    expect([...rows.values()].map(({ joinsHigh }) => joinsHigh)).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect([...rows.values()].map(({ joins }) => joins)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test('change the number of members from the end of one year to that of the next, with dates to the year', () => {
    const spans = fc.array(
      fc
        .tuple(
          fc.nat({ max: 9 }),
          fc.integer({ min: 2018, max: 2024 }),
          fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
        )
        .map(([id, from, years]) =>
          years === null || from + years > 2024
            ? member(`o${id}`, null, year(from))
            : member(`o${id}`, null, year(from), year(from + years)),
        ),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(spans, (members) => {
        const history = allianceWith({ founded, members });
        for (const { year, startLow, net, joins, joinsHigh, leaves, leavesHigh } of yearlyFlows(
          history,
          closing,
        )) {
          expect(yearEnds(history, [year], closing)[0]?.membersLow).toBe(startLow + net);
          expect([joins, leaves]).toEqual([joinsHigh, leavesHigh]);
        }
      }),
    );
  });
});
