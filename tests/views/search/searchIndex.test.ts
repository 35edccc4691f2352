import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language';
import type { Entities, EntityColumns } from '../../../src/query/questions/entities';
import { entities } from '../../../src/query/questions/entities';
import { ask } from '../../../src/query/question';
import type { Hit } from '../../../src/views/search/hit';
import { buildIndex, mostHits, search } from '../../../src/views/search/searchIndex';
import { generateEntities } from '../../bench/generateEntities';
import { shippedPackage } from '../../query/shippedPackage';

const none: Omit<EntityColumns, 'kind' | 'ids' | 'names' | 'records'> = {
  aliases: [],
  codes: [],
  countries: [],
  cities: [],
  dates: [],
  details: [],
  related: [],
};

/** A few entities that try every rule. */
const small: Entities = {
  regions: { ids: ['east'], names: [['Eastern Asia'], ['东亚'], ['東亞']] },
  kinds: [
    {
      ...none,
      kind: 'country',
      ids: ['CHN', 'CHE', 'TWN', 'GEO', 'SGP'],
      names: [
        ['China', 'Switzerland', 'Taiwan', 'Georgia', 'Singapore'],
        ['中国', '瑞士', '台湾', '格鲁吉亚', '新加坡'],
        ['中國', '瑞士', '台灣', '喬治亞', '新加坡'],
      ],
      codes: ['CN 156', 'CH 756', 'TW 158', 'GE 268', 'SG 702'],
      details: ['east', null, 'east'],
      records: [90, 5, 4, 3, 2],
    },
    {
      ...none,
      kind: 'organisation',
      ids: [
        'brookings',
        'china-institute',
        'ilstc',
        'lodz',
        'tsinghua',
        '__proto__',
        'constructor',
        'g20-centre',
      ],
      names: [
        [
          'Brookings Institution',
          'China Institute',
          'Land-Sea Corridor Center',
          'Łódź Ørsted Straße Institute',
          'Tsinghua University',
          'Proto Institute',
          'Builder Institute',
          'G-20 Research Group',
        ],
        ['布鲁金斯学会', null, null, null, '清华大学国际关系研究院'],
        [null, null, '陸海新通道國際交流合作中心'],
      ],
      aliases: ['BI;Brookings', null, null, null, 'THU'],
      codes: ['05k4d5m23 Q929154'],
      countries: ['SGP', 'CHN', 'CHN', 'CHE', 'CHN'],
      details: ['think tank'],
      related: [null, 'tsinghua'],
      records: [50, 8, 7, 6, 5, 4, 3, 2],
    },
    {
      ...none,
      kind: 'city',
      ids: ['singapore'],
      names: [['Singapore'], ['新加坡'], ['新加坡']],
      records: [99],
    },
    {
      ...none,
      kind: 'series',
      ids: ['t20'],
      names: [['Think20 Summit'], ['二十国集团智库峰会'], []],
      records: [3],
    },
    {
      ...none,
      kind: 'conference',
      ids: ['t20-2018', 't20-2019'],
      names: [['T20 Argentina', 'T20 Japan'], [], []],
      dates: ['2018-09', '2019-05-26'],
      related: ['t20', 't20'],
      records: [2, 1],
    },
  ],
};

const index = buildIndex(small);
const find = (query: string, language: Language = 'en') => search(index, { query, language, kind: null });
const hits = (query: string) => find(query).groups.flatMap((group) => group.hits);
const keys = (query: string) => hits(query).map(({ key }) => key);
const marked = ({ text, marks }: Hit['name']) => marks.map(([from, to]) => text.slice(from, to));

describe('search finds', () => {
  test.each([
    ['Brookings', 'organisation:brookings'],
    ['brook', 'organisation:brookings'],
    ['INSTITUTION brookings', 'organisation:brookings'],
    ['inst brook', 'organisation:brookings'],
    ['lodz orsted strasse', 'organisation:lodz'],
    ['ŁÓDŹ', 'organisation:lodz'],
    ['tsinghua', 'organisation:tsinghua'],
    ['THU', 'organisation:tsinghua'],
    ['g20', 'organisation:g20-centre'],
    ['g-20', 'organisation:g20-centre'],
    ['Ｂｒｏｏｋｉｎｇｓ', 'organisation:brookings'],
  ])('%s, whatever the case, the accents, the width and the order of words', (query, key) => {
    expect(keys(query)[0]).toBe(key);
  });

  test.each([
    ['布魯金斯學會', 'organisation:brookings'],
    ['布鲁金斯', 'organisation:brookings'],
    ['陆海新通道', 'organisation:ilstc'],
    ['國際關係 清華', 'organisation:tsinghua'],
    ['臺灣', 'country:TWN'],
    ['乔治亚', 'country:GEO'],
    ['格魯吉亞', 'country:GEO'],
    ['二十國集團', 'series:t20'],
  ])('%s in the other script, even where the name has only one', (query, key) => {
    expect(keys(query)[0]).toBe(key);
  });

  test.each([
    'brokings',
    'brooknigs',
    'brookinsg',
    'broookings',
    'briokings',
    'brokin',
    'Tsinghau',
    'instituton brookngs',
  ])('%s in spite of typing errors', (query) => {
    expect(keys(query)[0]).toBe(query.startsWith('T') ? 'organisation:tsinghua' : 'organisation:brookings');
    expect(find(query).isNear).toBe(true);
  });

  test.each(['布鲁今斯学会', '布鲁斯学会', '布鲁金斯学院会', '布魯金思學會'])(
    '%s in spite of one wrong, missing or added character',
    (query) => {
      expect(keys(query)[0]).toBe('organisation:brookings');
    },
  );

  test.each([
    ['CHN', 'country:CHN'],
    ['cn', 'country:CHN'],
    ['156', 'country:CHN'],
    ['CH', 'country:CHE'],
    ['05k4d5m23', 'organisation:brookings'],
    ['q929154', 'organisation:brookings'],
    ['china-institute', 'organisation:china-institute'],
  ])('the code %s before anything else', (query, key) => {
    expect(keys(query)[0]).toBe(key);
  });

  test('a conference by its year, and never another year in its place', () => {
    expect(keys('t20 2019').filter((key) => key.startsWith('conference'))[0]).toBe('conference:t20-2019');
    expect(keys('2019')).toEqual(['conference:t20-2019']);
    expect(keys('2017')).toEqual([]);
  });

  test('an edition by the Chinese name of its series, after the series', () => {
    expect(keys('智库峰会')).toEqual(['series:t20', 'conference:t20-2018', 'conference:t20-2019']);
  });

  test('ids that are names of the language that this is written in', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(() => find(id)).not.toThrow();
    expect(keys('__proto__')[0]).toBe('organisation:__proto__');
    expect(keys('constructor')[0]).toBe('organisation:constructor');
    expect(keys('toString')).toEqual([]);
  });
});

describe('the results', () => {
  test.each(['', '   ', '—', '?!', '“”'])('of %j are none', (query) => {
    expect(find(query)).toEqual({ groups: [], total: 0, isNear: false, suggestion: null });
  });

  test('have the country before its organisations, and these before those that only lie in it', () => {
    const found = find('china');
    expect(found.groups.map(({ kind }) => kind)).toEqual(['country', 'organisation']);
    expect(keys('china').slice(0, 2)).toEqual(['country:CHN', 'organisation:china-institute']);
    expect(keys('china')).toContain('organisation:tsinghua');
    expect(found.isNear).toBe(false);
  });

  test('have the country before the city of the same name', () => {
    expect(keys('singapore').slice(0, 2)).toEqual(['country:SGP', 'city:singapore']);
  });

  test('come one kind at a time, with more of each, where a kind is asked for', () => {
    const all = search(index, { query: 'institute', language: 'en', kind: 'organisation' });
    expect(all.groups).toHaveLength(1);
    expect(all.groups[0]?.hits.length).toBe(all.total);
  });

  test('are named in the language of the reader, with the language of the name where that is another', () => {
    const name = (query: string, language: Language) => find(query, language).groups[0]?.hits[0]?.name;
    expect(name('CHN', 'zh-Hant')).toEqual({ text: '中國', language: 'zh-Hant', marks: [] });
    expect(name('brookings', 'zh-Hant')).toMatchObject({ text: '布鲁金斯学会', language: 'zh-Hans' });
    expect(name('brookings', 'en')).toMatchObject({ text: 'Brookings Institution', language: 'en' });
  });

  test('mark what was typed, and show the other name or the code that was meant', () => {
    const [first] = hits('brook instit');
    expect(marked(first?.name as Hit['name'])).toEqual(['Brook', 'Instit']);
    expect(first?.also).toBeNull();
    const [chinese] = hits('布魯金斯');
    expect(chinese?.name.marks).toEqual([]);
    expect(chinese?.also).toEqual({ text: '布鲁金斯学会', language: 'zh-Hans', marks: [[0, 4]] });
    expect(hits('156')[0]?.also).toEqual({ text: '156', language: 'en', marks: [[0, 3]] });
    expect(marked(hits('strasse')[0]?.name as Hit['name'])).toEqual(['Straße']);
    expect(marked(hits('brokings')[0]?.name as Hit['name'])).toEqual(['Brookings']);
  });

  test('suggest the nearest word where there is none', () => {
    const found = find('swizerlnd');
    expect(found.total === 0 ? found.suggestion : keys('swizerlnd')[0]).toMatch(/switzerland|country:CHE/);
    expect(find('swotzorlund')).toMatchObject({ total: 0, suggestion: 'switzerland' });
    expect(find('qqqqqqqq')).toEqual({ groups: [], total: 0, isNear: false, suggestion: null });
  });

  test('are the nearest where only some of the words are known', () => {
    const found = find('brookings zzzzzz');
    expect(found.isNear).toBe(true);
    expect(found.groups[0]?.hits[0]?.key).toBe('organisation:brookings');
  });
});

describe('every entity', async () => {
  const shipped = buildIndex(await ask(await shippedPackage(), entities, {}));
  const made = buildIndex(generateEntities(3_000));
  const first = (which: typeof shipped, query: string, kind: Hit['kind']) =>
    search(which, { query, language: 'en', kind: null })
      .groups.find((group) => group.kind === kind)
      ?.hits.map(({ key }) => key) ?? [];
  /** How many entities of its kind bear the same name: beyond the first few no name tells them apart. */
  const namesakes = (which: typeof shipped, name: string, kind: Hit['kind']) =>
    which.entities.filter((entity) => entity.kind === kind && entity.names.includes(name)).length;

  const cases = (which: typeof shipped) =>
    fc
      .constantFrom(...which.entities)
      .chain((entity) =>
        fc.tuple(
          fc.constant(entity),
          fc.constantFrom(...entity.names.filter((name) => name !== null && name !== '')),
          fc.nat(),
        ),
      );

  test.each([
    ['shipped', shipped],
    ['made up', made],
  ] as const)('of the %s package is found by each of its names', (_, which) => {
    fc.assert(
      fc.property(cases(which), ([entity, name]) => {
        if (namesakes(which, name ?? '', entity.kind) > mostHits.group) return;
        expect(first(which, name ?? '', entity.kind)).toContain(entity.key);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['shipped', shipped],
    ['made up', made],
  ] as const)('of the %s package is found by its name with one letter or character missing', (_, which) => {
    fc.assert(
      fc.property(cases(which), ([entity, name, at]) => {
        const letters = [...(name ?? '')];
        const isHan = /^\p{Script=Han}+$/u.test(name ?? '');
        const long = isHan
          ? letters.length < 4
            ? []
            : letters.map((_, i) => i)
          : [...(name ?? '').matchAll(/(?<![\p{L}\p{N}])[A-Za-z]{6,}(?![\p{L}\p{N}])/gu)].flatMap((word) =>
              [...word[0]].map((_, i) => word.index + i),
            );
        if (long.length === 0 || letters.length !== name?.length) return;
        const place = long[at % long.length];
        const query = letters.filter((_, i) => i !== place).join('');
        expect(first(which, query, entity.kind), query).toContain(entity.key);
      }),
      { numRuns: 400 },
    );
  });

  test('is never lost or doubled by any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', '中', 'in', 'the of')),
        (query) => {
          const found = search(shipped, { query, language: 'zh-Hans', kind: null });
          const keys = found.groups.flatMap((group) => group.hits.map(({ key }) => key));
          expect(new Set(keys).size).toBe(keys.length);
          expect(found.total).toBe(found.groups.reduce((sum, { total }) => sum + total, 0));
          for (const { total, hits: list } of found.groups) expect(list.length).toBeLessThanOrEqual(total);
        },
      ),
    );
  });
});
