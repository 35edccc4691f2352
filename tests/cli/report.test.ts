import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/export/read/readMetadata';
import { run } from './capture';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

const path = (name: string) => join(folder, name);

async function definition(name: string, ...lines: string[]): Promise<string> {
  await writeFile(path(name), `${lines.join('\n')}\n`);
  return path(name);
}

const short = [
  'title: "Note, {month}"',
  'language: en',
  'blocks:',
  '  - heading: Where the ties reach',
  '  - figure: coverage/regions?subject=country:CHN',
  '    caption: "{title}."',
];

describe('atlas report', () => {
  test('writes the example of a monthly note, every figure drawn', async () => {
    const out = path('example.docx');
    const { status, stderr } = await run('report', 'docs/reports/monthly-note.yaml', '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const bytes = new Uint8Array(await readFile(out));
    const metadata = await readMetadata(bytes, 'example.docx');
    expect(
      'report' in metadata && metadata.report.blocks.filter(({ kind }) => kind === 'figure').length,
    ).toBe(8);
  }, 120_000);

  test('is the same file each time, one for each language', async () => {
    const report = await definition('short.yaml', ...short);
    const files = async (out: string) => {
      const given = ['--lang', 'en,zh-Hans+en', '--out', path(out)];
      expect((await run('report', report, ...given)).status).toBe(0);
      const [stem, extension] = out.split('.');
      return Promise.all(
        ['en', 'zh-Hans+en'].map((language) => readFile(path(`${stem}.${language}.${extension}`))),
      );
    };
    const first = await files('first.pdf');
    expect(await files('second.pdf')).toEqual(first);
    expect(first.map((bytes) => bytes.subarray(0, 5).toString())).toEqual(['%PDF-', '%PDF-']);
  }, 120_000);

  test.each([
    [['title: Note', 'language: en', 'blocks:', '  - figure: covrage'], 'line 4', 'coverage'],
    [['title: "Note {mont}"', 'language: en', 'blocks:', '  - heading: A'], 'title', 'month'],
    [['title: Note', 'language: en', 'blox: []'], 'line 3', 'blocks'],
    [['just a text'], '', 'no report'],
  ])('names the field of what is wrong with %j, and writes nothing', async (lines, place, hint) => {
    const report = await definition('wrong.yaml', ...lines);
    const before = await readdir(folder);
    const { status, stderr } = await run('report', report, '--out', path('wrong.docx'));
    expect(status).toBe(1);
    expect(stderr.startsWith(`${report}: `)).toBe(true);
    expect(stderr).toContain(place);
    expect(stderr).toContain(hint);
    expect(await readdir(folder)).toEqual(before);
  });

  test('writes nothing where a figure names what the data does not have', async () => {
    const report = await definition('gone.yaml', ...short, '  - figure: coverage?subject=country:XXX');
    const { status, stderr } = await run('report', report, '--out', path('gone.docx'));
    expect(status).toBe(1);
    expect(stderr).toContain('figure 2: "subject" cannot be "country:XXX"');
    expect(await readdir(folder)).not.toContain('gone.docx');
  });

  test.each([
    [['--out', 'note.odt'], '--format is missing'],
    [[], '--out <file> is missing'],
    [['--out', 'note.pdf', '--lang', 'de'], '"de" is no language'],
  ])('refuses %j as wrong usage', async (given, message) => {
    const report = await definition('short.yaml', ...short);
    const { status, stderr } = await run('report', report, ...given);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('never writes over the report', async () => {
    const report = await definition('own.pdf', ...short);
    const { status } = await run('report', report, '--out', report);
    expect(status).toBe(2);
    expect(await readFile(report, 'utf8')).toContain('title:');
  });
});
