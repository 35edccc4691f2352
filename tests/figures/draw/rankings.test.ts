import { describe, expect, test } from 'vitest';
import { drawFigure } from '../../../src/figures/draw/drawFigure';
import type { FigureSource } from '../../../src/figures/draw/figureSource';
import type { DrawnFigure } from '../../../src/figures/draw/viewDrawing';
import type { OwnIndex } from '../../../src/figures/rankings/own/ownIndex';
import type { IndexDefinition } from '../../../src/model/indexDefinition';
import { languages } from '../../../src/model/language';
import { loadText } from '../../../src/text/loadText';
import { describeFigures, drawn, specOf } from './drawing';
import { shippedSource } from './shippedSource';

describeFigures('rankings', {
  compared: 'show=external&of=city:beijing~city:shanghai',
  classes: 'show=external&ranking=gawc',
  agreement: 'show=external&kind=organisation',
});

describe('the main figure', () => {
  test.each([
    ['', 'ranking'],
    ['show=grades', 'grades'],
    ['show=what-if', 'sensitivity'],
    ['show=time', 'time'],
    ['show=compared', 'scatter'],
    ['show=external', 'unit'],
    ['show=external&of=city:beijing~city:shanghai', 'compared'],
    ['show=audit', 'audit'],
  ])('of "%s" is %s', async (state, figure) => {
    expect((await drawn('rankings', '', state)).figure.spec).toMatchObject({ figure, state });
  });

  test('of the editor is that of the index', async () => {
    expect((await drawn('rankings', '', 'show=edit')).figure.spec).toMatchObject({ figure: 'ranking', state: '' });
  });
});

test('a figure that is named is shown where the view has it', async () => {
  const stateOf = async (name: string, state: string) =>
    (await drawn('rankings', name, state)).figure.spec.state;
  expect(await stateOf('drop', '')).toBe('');
  expect(await stateOf('drop', 'show=what-if')).toBe('show=what-if');
  expect(await stateOf('groups', 'group=type')).toBe('show=compared&group=type');
});

test('parts of a state that cannot be followed are named, and left out', async () => {
  const { figure, refused } = await drawn(
    'rankings',
    '',
    'index=none&date=2999-01-01&weights=ties:30~luck:5&locked=luck&least=1&unit=nobody&sort=luck&countries=mars',
  );
  expect(refused).toEqual([
    { key: 'least', value: '1' },
    { key: 'index', value: 'none' },
    { key: 'date', value: '2999-01-01' },
    { key: 'weights', value: 'luck' },
    { key: 'locked', value: 'luck' },
    { key: 'countries', value: 'mars' },
    { key: 'unit', value: 'nobody' },
    { key: 'sort', value: 'luck' },
  ]);
  expect(figure.spec.state).toBe('weights=ties:30');
});

test('units that no published ranking knows are named, and left out', async () => {
  const { figure, refused } = await drawn(
    'rankings',
    '',
    'show=external&of=city:beijing~city:atlantis&ranking=gfci~best',
  );
  expect(refused).toEqual([
    { key: 'of', value: 'city:atlantis' },
    { key: 'ranking', value: 'best' },
  ]);
  expect(figure.spec.state).toBe('show=external&of=city:beijing&ranking=gfci');
});

test('units through time are those of any of its years', async () => {
  const state = 'show=time&units=observer-research-foundation~nobody';
  const { figure, refused } = await drawn('rankings', '', state);
  expect(refused).toEqual([{ key: 'units', value: 'nobody' }]);
  expect(figure.spec.state).toBe('show=time&units=observer-research-foundation');
});

test('other weights are compared with those of the definition', async () => {
  const note = (await loadText('en')).words.rankings.notes.change;
  expect((await drawn('rankings', '', 'weights=ties:90~convening:10')).figure.notes).toContain(note);
  expect((await drawn('rankings', '', '')).figure.notes).not.toContain(note);
});

test('an index that cannot be calculated says why', async () => {
  await expect(drawn('rankings', '', 'normalisation=borda')).rejects.toMatchObject({
    code: 'nothing-to-draw',
    details: {
      view: 'rankings',
      figure: 'ranking',
      state: 'normalisation=borda',
      reason: expect.stringMatching(/above 0/) as string,
    },
  });
});

test('figures of one index share its calculations', async () => {
  const source = await shippedSource();
  const asked: string[] = [];
  const counted: FigureSource = {
    ...source,
    calculations: {
      ...source.calculations,
      rank: (task) => {
        asked.push(task.kind);
        return source.calculations.rank(task);
      },
    },
  };
  for (const language of languages)
    for (const [name, state] of [
      ['ranking', ''],
      ['drop', 'show=what-if'],
      ['sensitivity', ''],
      ['audit', ''],
    ] as const)
      await drawFigure(specOf('rankings', name, `index=countries&${state}`, language), counted);
  expect(asked.toSorted()).toEqual(['drop', 'intervals', 'sensitivity']);
});

describe('an index of the reader’s own', () => {
  const definition: IndexDefinition = {
    id: 'own:staff',
    unit: 'organisation',
    title: { en: 'Staff and money' },
    availability: 0.5,
    nodes: [
      { id: 'index', parent: null },
      { id: 'staff', parent: 'index', direction: 1 },
      { id: 'money', parent: 'index', direction: 1 },
    ],
  };
  const ownIndex = (...lines: readonly string[]): OwnIndex => ({
    definition,
    table: {
      file: 'own.csv',
      records: ['unit,staff,money', ...lines].map((line, i) => ({ row: i + 1, cells: line.split(',') })),
      matches: { ORF: 'observer-research-foundation' },
    },
  });
  const lines = ['ORF,40,7', 'Elsewhere,90,2', 'Nowhere,10,8', 'Here,30,3', 'There,20,9'];

  async function drawOwn(index: OwnIndex, name: string, source?: FigureSource): Promise<DrawnFigure> {
    const shipped = source ?? (await shippedSource());
    const own = (id: string) => Promise.resolve(id === definition.id ? index : null);
    const changed = { ...shipped, ownIndex: own };
    return drawFigure(specOf('rankings', name, `index=${definition.id}`), changed);
  }

  test.each(['ranking', 'why', 'drop', 'grades', 'methods', 'scatter', 'time', 'audit'])(
    'is drawn as %s',
    async (name) => {
      const { figure, refused } = await drawOwn(ownIndex(...lines), name);
      expect(refused).toEqual([]);
      expect(figure.spec.figure).toBe(name);
      expect(figure.spec.state).toContain('index=own:staff');
      expect(`${figure.title} ${figure.subtitle}`).toMatch(/Staff|Elsewhere|ORF|Observer|Nowhere|There/);
    },
  );

  test('is calculated anew when its values change', async () => {
    const source = await shippedSource();
    let index = ownIndex(...lines);
    const changing = {
      ...source,
      ownIndex: (id: string) => Promise.resolve(id === definition.id ? index : null),
    };
    const spec = specOf('rankings', 'ranking', `index=${definition.id}`);
    const before = (await drawFigure(spec, changing)).figure.table.rows;
    index = ownIndex(...lines.slice(1), 'ORF,400,70');
    const after = (await drawFigure(spec, changing)).figure.table.rows;
    expect(after).not.toEqual(before);
    expect(after[0]).toContain('observer-research-foundation');
  });

  test('has nothing to draw while it is unfinished', async () => {
    await expect(drawOwn({ definition, table: null }, 'ranking')).rejects.toMatchObject({
      code: 'nothing-to-draw',
      details: { view: 'rankings', figure: 'ranking' },
    });
  });
});
