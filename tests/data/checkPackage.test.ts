import { describe, expect, test } from 'vitest';
import { checkPackage, hasErrors } from '../../src/data/checkPackage';
import { readPackage } from '../../src/data/readPackage';
import { generatePackage } from '../bench/generatePackage';
import { brief, csv, problemsWith, shippedFiles } from './packages';

describe('a package', () => {
  test('that is sound has no problems', () => {
    expect(problemsWith({})).toEqual([]);
  });

  test('has its problems sorted by file, row and column', () => {
    const found = problemsWith({
      sources: csv('source_id,title', 'report,', 'report, B'),
      alliances: csv('alliance_id,name_en,founded_on,source_id', 'net,Net,soon,', 'forum,Forum,2010,report'),
    });
    expect(brief(found)).toEqual([
      'error not-date alliances.csv:2:founded_on',
      'error required alliances.csv:2:source_id',
      'error required sources.csv:2:title',
      'error duplicate-key sources.csv:3:source_id',
      'warning spaces sources.csv:3:title',
    ]);
    expect(hasErrors(found)).toBe(true);
    expect(hasErrors(found.slice(-1))).toBe(false);
  });

  test('keeps what was found in reading', () => {
    expect(brief(problemsWith({ zebra: 'a' }))).toEqual(['warning unknown-table zebra.csv:0:']);
  });
});

test('the shipped package has no errors', () => {
  const errors = checkPackage(readPackage(shippedFiles())).filter(({ severity }) => severity === 'error');
  expect(brief(errors)).toEqual([]);
});

test('the shipped package with one misspelt key has one error', () => {
  const files = shippedFiles();
  const text = new TextDecoder().decode(files.get('memberships.csv')).replace(',springer-nature,', ',springer-natur,');
  files.set('memberships.csv', new TextEncoder().encode(text));
  const found = checkPackage(readPackage(files)).filter(({ severity }) => severity === 'error');
  expect(found.map(({ details }) => details['suggestion'])).toEqual(['springer-nature']);
});

test('a generated package has no errors and is the same each time', () => {
  const size = { alliances: 20, spells: 500 };
  const files = generatePackage(size);
  expect(files).toEqual(generatePackage(size));
  expect(files.get('memberships.csv')).not.toEqual(generatePackage({ ...size, seed: 2 }).get('memberships.csv'));
  const pack = readPackage(files);
  expect(pack.tables.get('memberships')?.rows).toHaveLength(500);
  expect(brief(checkPackage(pack).filter(({ severity }) => severity === 'error'))).toEqual([]);
});
