import { beforeAll, describe, expect, test } from 'vitest';
import { indicatorsOf } from '../../../../src/figures/rankings/catalogue/catalogue';
import type { RecordsData } from '../../../../src/figures/rankings/values/recordsData';
import { valuesAt } from '../../../../src/figures/rankings/values/valuesAt';
import { valuesByYear } from '../../../../src/figures/rankings/values/valuesByYear';
import type { IndexDefinition } from '../../../../src/model/indexDefinition';
import type { IndexUnitKind } from '../../../../src/model/indicator';
import { day } from '../../../query/openPackage';
import { closing, smallRecords } from './smallRecords';

const all = { period: '', countries: 'all', type: 'all', evidence: 'both' } as const;

/** A definition with every indicator of a kind. */
const everything = (unit: IndexUnitKind): IndexDefinition => ({
  id: unit,
  unit,
  title: {},
  nodes: [
    { id: 'index', parent: null },
    ...indicatorsOf(unit).map(({ id }) => ({ id, parent: 'index', question: id })),
  ],
});

let data: RecordsData;
beforeAll(async () => {
  data = await smallRecords();
});

type Choices = Partial<Omit<typeof all, 'evidence' | 'type' | 'period'>> & {
  evidence?: 'both' | 'evidenced' | 'reported';
  type?: string;
  period?: string;
};

/** An indicator of a body on a date; `null` = missing. */
function at(unit: string, column: string, date = '2020-12-31', choices: Choices = {}, kind: IndexUnitKind = 'organisation') {
  const table = valuesAt(data, everything(kind), day(date), { ...all, ...choices });
  const value = table.values.columns.get(column)?.[table.values.units.indexOf(unit)] ?? NaN;
  return Number.isNaN(value) ? null : value;
}
const cell = (unit: string, column: string, date = '2020-12-31') => {
  const table = valuesAt(data, everything('organisation'), day(date), all);
  return table.evidenceOf(column, table.values.units.indexOf(unit));
};

describe('missing and zero', () => {
  test('a body without any record has no value of anything', () => {
    for (const { id } of indicatorsOf('organisation')) expect(at('boston', id), id).toBeNull();
  });

  test('a body with agreements at home alone has no agreement abroad, not an unknown number', () => {
    expect(at('cass', 'agreements-abroad')).toBe(0);
    expect(cell('cass', 'agreements-abroad')).toEqual({
      recordIds: ['agreements/home'],
      isReported: false,
      qualifier: null,
    });
    expect(at('berlin', 'agreement-countries', '2010-04-30')).toBeNull();
  });

  test('an observer has joined no alliance, and a supporter has run no conference', () => {
    expect(at('paris', 'alliances')).toBe(0);
    expect(at('cass', 'conferences-international')).toBeNull();
  });

  test('what one family has says nothing of another', () => {
    expect(at('siam', 'agreements-abroad')).toBe(1);
    expect(at('siam', 'conferences-international')).toBeNull();
  });
});

describe('dates', () => {
  test('an agreement counts from its signature to its end', () => {
    expect(at('siam', 'agreements-abroad', '2010-04-30')).toBeNull();
    expect(at('siam', 'agreements-abroad', '2010-05-01')).toBe(1);
    expect(at('siam', 'agreements-abroad', '2014-12-31')).toBe(2);
    expect(at('siam', 'agreements-abroad', '2015-01-01')).toBe(1);
  });

  test('a year counts when it is over', () => {
    expect(at('siam', 'agreements-abroad', '2012-12-30')).toBe(1);
    expect(at('siam', 'agreements-abroad', '2012-12-31')).toBe(2);
  });

  test('what has no date counts from the day its source was read', () => {
    expect(at('siam', 'agreements-abroad', '2021-03-14')).toBe(1);
    expect(at('siam', 'agreements-abroad', '2021-03-15')).toBe(2);
  });

  test('conferences stay once held, and announced ones never count', () => {
    expect(at('berlin', 'conferences-international', '2015-02-28')).toBe(0);
    expect(at('berlin', 'conferences-international')).toBe(2);
    expect(at('berlin', 'countries-convened')).toBe(3);
    expect(at('berlin', 'conferences-abroad')).toBe(1);
    expect(at('berlin', 'series-run')).toBe(3);
  });

  test('a period leaves out the conferences before it', () => {
    expect(at('berlin', 'conferences-international', '2020-12-31', { period: '2016..2020' })).toBe(1);
  });

  test('the latest figure up to the day stands', () => {
    expect(at('siam', 'events-reported', '2016-12-30')).toBe(40);
    expect(at('siam', 'events-reported', '2016-12-31')).toBe(70);
    expect(cell('siam', 'events-reported', '2014-01-01')).toEqual({
      recordIds: ['observations/3'],
      isReported: true,
      qualifier: 'at least',
    });
  });
});

describe('reported and evidenced', () => {
  test('are not added: the larger of branches named and reported stands, and says which it is', () => {
    expect(at('paris', 'branches-known', '2008-12-31')).toBe(1);
    expect(cell('paris', 'branches-known', '2008-12-31').isReported).toBe(false);
    expect(at('paris', 'branches-known', '2009-12-31')).toBe(4);
    expect(cell('paris', 'branches-known', '2009-12-31')).toEqual({
      recordIds: ['observations/2'],
      isReported: true,
      qualifier: 'about',
    });
  });

  test('the filter leaves the one or the other', () => {
    const [before, evidenced, reported] = ['2009-12-31', { evidence: 'evidenced' }, { evidence: 'reported' }] as const;
    expect(at('paris', 'branches-known', before, evidenced)).toBe(1);
    expect(at('paris', 'branches-known', before, reported)).toBe(4);
    expect(at('siam', 'events-reported', '2016-12-31', evidenced)).toBeNull();
    expect(at('siam', 'agreements-abroad', '2016-12-31', reported)).toBeNull();
    expect(at('siam', 'betweenness', '2016-12-31', reported)).toBeNull();
  });

  test('an announced branch is no branch', () => {
    expect(at('paris', 'branches-abroad', '2009-12-31')).toBe(1);
    expect(at('paris', 'branches-abroad')).toBeNull();
    expect(at('paris', 'branches-announced')).toBe(1);
  });

  test('a reported number of several countries makes a conference international', () => {
    expect(at('berlin', 'countries-per-conference')).toBe(12);
    expect(cell('berlin', 'countries-per-conference').qualifier).toBe('at least');
  });
});

describe('the network of all ties', () => {
  test('siam stands between berlin and paris, and is tied to two countries', () => {
    expect(at('siam', 'countries-tied', '2013-01-01')).toBe(2);
    expect(at('siam', 'bodies-abroad', '2013-01-01')).toBe(2);
    expect(at('siam', 'external-internal', '2013-01-01')).toBe(1);
    expect(at('siam', 'betweenness', '2013-01-01')).toBeCloseTo(100 / 6, 10);
    expect(cell('siam', 'betweenness', '2013-01-01').recordIds).toContain('agreements/abroad');
  });
});

describe('units', () => {
  test('are filtered by type', () => {
    expect(valuesAt(data, everything('organisation'), closing, { ...all, type: 'university' }).values.units).toEqual([
      'beida',
      'boston',
    ]);
  });

  test('have the texts that they are grouped by', () => {
    const { units, groups } = valuesAt(data, everything('organisation'), closing, all).values;
    expect(groups.get('country')?.[units.indexOf('siam')]).toBe('THA');
    expect(groups.get('type')?.[units.indexOf('beida')]).toBe('university');
  });

  test('countries and alliances are answered by their own indicators', () => {
    expect(at('THA', 'country-agreements', '2014-06-01', {}, 'country')).toBe(2);
    expect(at('CHN', 'country-agreements', '2014-06-01', {}, 'country')).toBe(0);
    expect(at('FRA', 'tied-share', '2014-06-01', {}, 'country')).toBe(100);
    expect(at('net', 'members-named', '2010-01-01', {}, 'alliance')).toBe(2);
    expect(at('net', 'members-named', '2014-01-01', {}, 'alliance')).toBe(1);
  });

  test('shares of members are told from five named members on', () => {
    expect(at('net', 'members-outside-seat', '2010-01-01', {}, 'alliance')).toBeNull();
  });
});

describe('through time', () => {
  test('a row a unit and year, of dated facts alone', () => {
    const { values, evidenceOf } = valuesByYear(data, everything('organisation'), [2012, 2013, 2021], all);
    const row = (year: string, unit: string) =>
      values.units.findIndex((id, i) => id === unit && values.periods?.[i] === year);
    const value = (year: string) => values.columns.get('agreements-abroad')?.[row(year, 'siam')];
    expect(values.units).toHaveLength(3 * data.indicators.units.organisation.length);
    expect([value('2012'), value('2013')]).toEqual([2, 2]);
    expect(value('2021')).toBe(1);
    expect(evidenceOf('agreements-abroad', row('2021', 'siam')).recordIds).toEqual(['agreements/again']);
  });
});
