import fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, filesOf, soundTables } from '../data/packages';
import { run } from './capture';
import { countByDay, packageOf, spellPackage } from './spellPackages';

const folders: string[] = [];
let folder = '';
async function write(texts: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-growth-'));
  folders.push(folder);
  for (const [path, bytes] of filesOf(texts)) await writeFile(join(folder, path), bytes);
  return folder;
}
beforeAll(async () => {
  folder = await write(small);
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const closing = JSON.stringify({ name: 'small', title: 'Small', closingDate: '2017-06-30', resources: [] });
const small = {
  ...soundTables,
  'datapackage.json': closing,
  alliances: csv(
    'alliance_id,name_en,founded_on,ended_on,source_id',
    'forum,Policy Forum,2010,2014,report',
    'net,Research Net,2012,,report',
    'paper,Net on Paper,2011,,report',
  ),
  memberships: csv(
    'alliance_id,organisation_id,role,from,to,source_id',
    'forum,eliamep,member,2011,2013,report',
    'forum,cass,founding,2010,,report',
    'net,cass,founding,2012,2015-03,report',
    'net,cass,chair,2014,2016-05-01,report',
    'net,eliamep,observer,2012,,report',
    'net,eliamep,member,2015-12/2016-01,,report',
    'net,brookings-institution,member,2017,,report',
  ),
};
const header = 'alliance_id,year,members_low,members_high,joins,leaves,countries';

describe('atlas growth', () => {
  test('counts members at the end of each year, from the founding to the end or the closing date', async () => {
    const { status, stdout, stderr } = await run('growth', folder);
    expect(status).toBe(0);
    expect(stdout).toBe(
      csv(
        header,
        'forum,2010,1,1,1,0,1',
        'forum,2011,2,2,1,0,2',
        'forum,2012,2,2,0,0,2',
        'forum,2013,1,1,0,1,1',
        'forum,2014,0,0,0,0,0',
        // A chair from before the founding member's end: one member throughout. No country is known of the last.
        'net,2012,1,1,1,0,1',
        'net,2013,1,1,0,0,1',
        'net,2014,1,1,0,0,1',
        'net,2015,1,2,0,0,1',
        'net,2016,1,1,0,1,1',
        'net,2017,1,2,1,0,1',
      ),
    );
    expect(stderr).toBe('2 of 3 alliances have named members\n');
  });

  test('is confined to alliances and years that are asked for', async () => {
    const one = await run('growth', folder, '--alliance', 'net', '--from', '2016', '--to', '2016');
    expect(one.stdout).toBe(csv(header, 'net,2016,1,1,0,1,1'));
    const two = await run(
      'growth',
      folder,
      '--alliance',
      'paper',
      'net',
      '--from=2014',
      '--to=2014',
      '--alliance=forum',
    );
    expect(two.stdout).toBe(csv(header, 'forum,2014,0,0,0,0,0', 'net,2014,1,1,0,0,1'));
  });

  test('has rows for all years asked for, also before an alliance, and none after the records close', async () => {
    const { stdout, stderr } = await run(
      'growth',
      folder,
      '--alliance',
      'net',
      '--from',
      '2011',
      '--to',
      '2020',
    );
    const years = stdout
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[1]);
    expect(years).toEqual(['2011', '2012', '2013', '2014', '2015', '2016', '2017']);
    expect(stdout).toContain('net,2011,0,0,0,0,0\n');
    expect(stderr).toBe('the records close in 2017: there are no rows for later years\n');
  });

  test('writes into a file', async () => {
    const out = join(folder, 'growth.csv');
    const asked = ['--alliance', 'net', '--from', '2016', '--to', '2016', '--out', out];
    expect(await run('growth', folder, ...asked)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await readFile(out, 'utf8')).toBe(csv(header, 'net,2016,1,1,0,1,1'));
  });

  test('lists the errors of a package and counts nothing', async () => {
    const faulty = await write({
      ...small,
      memberships: csv('alliance_id,organisation_id,role,source_id', 'net,nobody,member,report'),
    });
    const { status, stdout, stderr } = await run('growth', faulty);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('memberships.csv:2:organisation_id:');
  });

  test.each([
    [[], '<package> is missing'],
    [['FOLDER', '--from', 'MMX'], '--from is a year such as 2015, not: MMX'],
    [['FOLDER', '--from', '2015', '--to', '2010'], '--from 2015 is after --to 2010'],
    [['FOLDER', '--alliance', 'forun'], 'no alliance "forun"; the nearest is "forum"'],
    [['FOLDER', 'net'], 'one argument too many: net'],
    [['/no/such/folder'], 'there is no folder'],
  ])('%j is wrong usage: %s', async (argv, message) => {
    const { status, stdout, stderr } = await run(
      'growth',
      ...argv.map((word) => (word === 'FOLDER' ? folder : word)),
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('equals a count of the spells day by day, on packages of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(spellPackage, async (spells) => {
        const target = await write(packageOf(spells));
        const { status, stdout } = await run('growth', target, '--from', '1995', '--to', '2011');
        expect(status).toBe(0);
        const counted = stdout.trim().split('\n').slice(1);
        expect(counted).toEqual(countByDay(spells, 1995, 2011));
      }),
      // An engine starts for each run: many alliances in a package stand for many packages.
      { numRuns: 2, endOnFailure: true },
    );
  });
});
