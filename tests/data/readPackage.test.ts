import { describe, expect, test } from 'vitest';
import { toIsoDay } from '../../src/data/calendar';
import { readPackage } from '../../src/data/readPackage';
import { brief, csv, filesOf, soundTables } from './packages';

const read = (texts: Record<string, string | Uint8Array>) => readPackage(filesOf(texts));
const closing = (texts: Record<string, string>) => {
  const { closingDate } = read(texts).descriptor;
  return closingDate === null ? null : toIsoDay(closingDate);
};
const sources = csv('source_id,title,accessed_on', 'a,A,2024-03', 'b,B,2023-12-31');

describe('the tables of a package', () => {
  test('are found by their names when it has no datapackage.json', () => {
    const { tables, problems } = read(soundTables);
    expect([...tables.keys()].sort()).toEqual(Object.keys(soundTables).sort());
    expect(problems).toEqual([]);
  });

  test('are found where its datapackage.json puts them', () => {
    const descriptor = JSON.stringify({ name: 'mine', resources: [{ name: 'sources', path: './tables/s.csv' }] });
    const { tables, descriptor: own, problems } = read({ 'datapackage.json': descriptor, 'tables/s.csv': sources });
    expect(tables.get('sources')?.file).toBe('tables/s.csv');
    expect(own.name).toBe('mine');
    expect(problems).toEqual([]);
  });

  test('cannot lie outside the package', () => {
    for (const path of ['../secret.csv', '/etc/passwd', 'C:\\a.csv', 'https://example.org/a.csv', 'a/../../b.csv']) {
      const descriptor = JSON.stringify({ resources: [{ name: 'sources', path }] });
      const { problems } = read({ 'datapackage.json': descriptor, sources });
      expect(brief(problems), path).toEqual(['error path-outside datapackage.json:0:']);
    }
  });

  test('may be missing, but not all of them', () => {
    expect(read({ sources }).problems).toEqual([]);
    expect(brief(read({}).problems)).toEqual(['error no-tables datapackage.json:0:']);
  });

  test('that the schema does not have are named, with the nearest known name', () => {
    const { problems } = read({ sources, membership: 'a\n1', zebra: 'a\n1' });
    expect(brief(problems)).toEqual(['warning unknown-table membership.csv:0:', 'warning unknown-table zebra.csv:0:']);
    expect(problems.map(({ details }) => details['suggestion'])).toEqual(['memberships', null]);
  });

  test('in another encoding are refused, never read wrongly', () => {
    const { tables, problems } = read({ sources: Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa) });
    expect(tables.size).toBe(0);
    expect(brief(problems)).toEqual(['error not-utf8 sources.csv:0:']);
  });
});

test('hundreds of thousands of problems are all kept', () => {
  const { problems } = read({ sources: 'source_id,title\n' + 'a\n'.repeat(200_000) });
  expect(problems).toHaveLength(200_000);
});

describe('a faulty datapackage.json', () => {
  test.each([
    ['{"name": }', 'error invalid-json datapackage.json:0:'],
    ['[1]', 'error invalid-descriptor datapackage.json:0:'],
    ['{"resources": {}}', 'error invalid-descriptor datapackage.json:0:'],
    ['{"resources": [{"name": "sources"}]}', 'error resource-path datapackage.json:0:'],
    ['{"resources": [{"name": "sources", "path": "x.csv"}]}', 'warning file-missing datapackage.json:0:'],
    ['{"closingDate": "2024"}', 'error closing-date datapackage.json:0:'],
    ['{"closingDate": "2024-02-30"}', 'error closing-date datapackage.json:0:'],
    ['{"closingDate": 2024}', 'error closing-date datapackage.json:0:'],
  ])('%s is named: %s', (descriptor, problem) => {
    expect(brief(read({ 'datapackage.json': descriptor, sources }).problems)).toContain(problem);
  });
});

describe('the closing date', () => {
  test('is the one that the package states', () => {
    expect(closing({ 'datapackage.json': '{"closingDate": "2030-06-30"}', sources })).toBe('2030-06-30');
  });

  test('is otherwise the latest day that a dated cell can mean', () => {
    expect(closing({ sources })).toBe('2024-03-31');
  });

  test('is not known where nothing is dated', () => {
    expect(closing({ sources: csv('source_id,title', 'a,A') })).toBeNull();
  });
});
