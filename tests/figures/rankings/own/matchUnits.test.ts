import { describe, expect, test } from 'vitest';
import { matchUnits } from '../../../../src/figures/rankings/own/matchUnits';
import type { IndexUnit } from '../../../../src/model/indicator';

const unit = (id: string, ...[en, hans, hant]: (string | null)[]): IndexUnit => ({
  id,
  names: [en ?? null, hans ?? null, hant ?? null],
  countryId: null,
  kind: null,
  type: null,
});
const units = [
  unit('ciis', 'China Institute of International Studies', '中国国际问题研究院', '中國國際問題研究院'),
  unit('chatham-house', 'Chatham House', '查塔姆研究所', '查塔姆研究所'),
  unit('cepii', 'Centre d’Études Prospectives', null, null),
  unit('iss-a', 'Institute for Strategic Studies', null, null),
  unit('iss-b', 'Institute for Strategic Studies', null, null),
];
const found = (name: string) => matchUnits([name], units)[0];

describe('names in a reader’s file', () => {
  test.each([
    ['ciis', 'ciis'],
    ['CIIS', 'ciis'],
    ['中国国际问题研究院', 'ciis'],
    ['中國國際問題研究院', 'ciis'],
    [' chatham  house ', 'chatham-house'],
    ['CENTRE D\'ETUDES PROSPECTIVES', 'cepii'],
    ['Ｃｈａｔｈａｍ Ｈｏｕｓｅ', 'chatham-house'],
  ])('%s is %s', (name, id) => {
    expect(found(name)).toEqual({ name, id, suggestions: [] });
  });

  test('that several units have, or that is nearly one, are left to the reader', () => {
    expect(found('Institute for Strategic Studies')).toMatchObject({ id: null, suggestions: ['iss-a', 'iss-b'] });
    expect(found('Chatam House')).toMatchObject({ id: null, suggestions: ['chatham-house'] });
    expect(found('China Institute')).toMatchObject({ id: null, suggestions: ['ciis'] });
    expect(found('中国国际问题研究所')).toMatchObject({ id: null, suggestions: ['ciis'] });
    expect(found('Brookings')).toMatchObject({ id: null, suggestions: [] });
  });

  test('each come once', () => {
    expect(matchUnits(['x', 'ciis', 'x'], units).map(({ name }) => name)).toEqual(['x', 'ciis']);
  });
});
