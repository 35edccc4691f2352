import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAllianceSpans } from '../../../src/data/check/allianceSpans';
import { checkOverlaps } from '../../../src/data/check/overlaps';
import { checkReversedIntervals } from '../../../src/data/check/reversedIntervals';
import { brief, csv, packageWith } from '../packages';

const memberships = (...spells: string[]) =>
  packageWith({
    memberships: csv(
      'alliance_id,organisation_id,role,from,to,source_id',
      ...spells.map((spell) => `net,cass,member,${spell},report`),
    ),
  });
const overlaps = (...spells: string[]) => brief(checkOverlaps(memberships(...spells)));

describe('an interval', () => {
  const reversed = (spell: string) => brief(checkReversedIntervals(memberships(spell)));

  test('that certainly ends before it begins is an error', () => {
    expect(reversed('2015,2012')).toEqual(['error reversed memberships.csv:2:to']);
    expect(reversed('2015-06,2015-05-31')).toEqual(['error reversed memberships.csv:2:to']);
  });

  test('that may end on or after its start is fine', () => {
    for (const spell of ['2015,2015', '2015-06,2015', '2015-06-01,2015-06-01', ',2012', '2015,', '2015/..,2012/..'])
      expect(reversed(spell), spell).toEqual([]);
  });

  test('of a conference may end on its first day but not before', () => {
    const conference = (dates: string) =>
      packageWith({ conferences: csv('conference_id,name,start_on,end_on,source_id', `c,C,${dates},report`) });
    expect(checkReversedIntervals(conference('2015-06-02,2015-06-02'))).toEqual([]);
    expect(checkReversedIntervals(conference('2015-06-02,2015-05-02'))).toHaveLength(1);
  });
});

describe('two spells of one membership', () => {
  test('that certainly share a day are an error at the later row', () => {
    expect(overlaps('2015-01-01,2019-01-01', '2018-06,')).toEqual(['error overlap memberships.csv:3:from']);
    expect(overlaps('2018-06,', '2015-01-01,2019-01-01')).toEqual(['error overlap memberships.csv:3:from']);
    expect(overlaps('2015,', '2010,')).toEqual(['error overlap memberships.csv:3:from']);
  });

  test('that touch are fine: the last day is not part of a spell', () => {
    expect(overlaps('2015-01-01,2019-01-01', '2019-01-01,')).toEqual([]);
  });

  test('that only imprecise dates could make overlap are fine', () => {
    expect(overlaps('2015,2019', '2019,')).toEqual([]);
    expect(overlaps('2015,2019', '2019-03,')).toEqual([]);
    expect(overlaps('201X,2019', '2016,2018')).toEqual([]);
  });

  test('whose starts are not known are a warning', () => {
    expect(overlaps(',2005', ',2009')).toEqual(['warning possible-overlap memberships.csv:3:from']);
    expect(overlaps('2001,2003', ',2009')).toEqual(['warning possible-overlap memberships.csv:3:from']);
    expect(overlaps(',2005', '2009,')).toEqual([]);
  });

  test('with different roles are different spells', () => {
    const pack = packageWith({
      memberships: csv('alliance_id,organisation_id,role,from,source_id', 'net,cass,member,2001,report', 'net,cass,chair,2001,report'),
    });
    expect(checkOverlaps(pack)).toEqual([]);
  });

  test('name the row that reaches over several others', () => {
    const found = checkOverlaps(memberships('2000-01-01,2020-01-01', '2002-01-01,2003-01-01', '2010-01-01,2011-01-01'));
    expect(found.map(({ row, details }) => [row, details['earlier']])).toEqual([
      [3, 2],
      [4, 2],
    ]);
  });

  test('cut from one line of days at different points never overlap', () => {
    const year = fc.uniqueArray(fc.integer({ min: 1900, max: 2020 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(year, (years) => {
        const cuts = [...years].sort((a, b) => a - b);
        const spells = cuts.slice(1).map((cut, index) => `${cuts[index]}-01-01,${cut}-01-01`);
        expect(overlaps(...spells)).toEqual([]);
        expect(overlaps(...spells, `${cuts[0]}-01-01,`)).toHaveLength(spells.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a membership', () => {
  const spans = (spell: string) =>
    brief(
      checkAllianceSpans(
        packageWith({ memberships: csv('alliance_id,organisation_id,role,from,source_id', `forum,cass,member,${spell},report`) }),
      ),
    );

  test('that certainly begins before its alliance was founded is a warning', () => {
    expect(spans('2009-12-31')).toEqual(['warning before-founded memberships.csv:2:from']);
    expect(spans('2010')).toEqual([]);
    expect(spans('200X/2010')).toEqual([]);
  });

  test('that certainly begins after its alliance ended is a warning', () => {
    expect(spans('2021-01')).toEqual(['warning after-ended memberships.csv:2:from']);
    expect(spans('2020-12')).toEqual([]);
  });
});
