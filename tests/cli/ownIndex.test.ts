import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toCsv } from '../../src/export/csv';
import { addColumn, addGroup } from '../../src/figures/rankings/editor/addIndicator';
import { setNode } from '../../src/figures/rankings/editor/fieldEdits';
import { emptyDefinition } from '../../src/figures/rankings/editor/startDefinition';
import { parseDefinitionFile, toDefinitionFile } from '../../src/figures/rankings/own/definitionFile';
import { run } from './capture';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-own-'));
});
afterAll(() => rm(folder, { recursive: true }));

function built() {
  const empty = emptyDefinition('own:my-index', 'My index', 'en', 'university');
  const pillar = addGroup(empty, 'index', 'Reach', 'en');
  const first = addColumn(pillar.definition, pillar.id, 'partners').definition;
  const second = addColumn(first, pillar.id, 'cost per head').definition;
  return setNode(second, 'cost per head', { direction: -1 });
}

test('a definition built in the page and saved as a file is calculated by the command line', async () => {
  const [definition, values] = [join(folder, 'my-index.json'), join(folder, 'values.csv')];
  await writeFile(definition, toDefinitionFile(built()));
  const rows = [
    ['a', 10, 1],
    ['b', 20, 3],
    ['c', 30, 2],
  ];
  await writeFile(values, toCsv(['university', 'partners', 'cost per head'], rows));
  const { status, stdout, stderr } = await run('index', definition, '--values', values);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n')[0]).toBe('university,index,reach,partners,cost per head,score,rank');
  expect(stdout.split('\n')[3]).toBe('c,75,75,100,50,75,1');
});

test('a definition saved as a file and read again is the same but for what tells it from shipped ones', () => {
  const reading = parseDefinitionFile(`\uFEFF${toDefinitionFile(built())}`);
  expect(reading.problems).toEqual([]);
  expect(reading.definition).toEqual({ ...built(), id: 'my-index' });
});

test('a file that is no definition says where', () => {
  expect(parseDefinitionFile('{"nodes": [')).toEqual({ definition: null, problems: 'not-json' });
  const { definition, problems } = parseDefinitionFile(
    JSON.stringify({
      nodes: [
        { id: 'index', parent: null },
        { id: 'a', parent: 'indx', weight: 'two' },
      ],
    }),
  );
  expect(definition).toBeNull();
  expect(problems).toMatchObject([
    { code: 'wrong-value', node: 'a', field: 'weight' },
    { code: 'unknown-parent', node: 'a', field: 'parent' },
    { code: 'empty-group', node: 'index' },
  ]);
});
