import { expect, test } from 'vitest';
import { checkClosingDates } from '../../../src/data/check/closingDates';
import { checkSourceTitles } from '../../../src/data/check/sourceTitles';
import { readPackage } from '../../../src/data/readPackage';
import { brief, csv, filesOf, packageWith, problemsWith } from '../packages';

test('a fact without a source is an error', () => {
  const alliances = csv('alliance_id,name_en,source_id', 'net,Net,', 'forum,Forum,report');
  expect(brief(problemsWith({ alliances }))).toEqual(['error required alliances.csv:2:source_id']);
});

test('a source without a title is an error, and one with an address for a title a warning', () => {
  expect(brief(problemsWith({ sources: csv('source_id,title', 'report,') }))).toEqual(['error required sources.csv:2:title']);
  const sources = csv('source_id,title', 'report,https://example.org/a', 'other,www in the title');
  expect(brief(checkSourceTitles(packageWith({ sources })))).toEqual(['warning title-is-address sources.csv:2:title']);
});

test('a date that certainly lies after the closing date is a warning, except for an announced conference', () => {
  const pack = readPackage(
    filesOf({
      'datapackage.json': '{"closingDate": "2024-06-30"}',
      conferences: csv('conference_id,name,start_on,status,source_id', 'a,A,2024-07-01,,s', 'b,B,2025,announced,s', 'c,C,2024,,s', 'd,D,2024-06-30,,s'),
    }),
  );
  expect(brief(checkClosingDates(pack))).toEqual(['warning after-closing conferences.csv:2:start_on']);
});
