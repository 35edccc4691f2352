import { describe, expect, test } from 'vitest';
import { drawFigure } from '../../../src/figures/draw/drawFigure';
import type { FigureSource } from '../../../src/figures/draw/figureSource';
import { networkForm } from '../../../src/figures/network/networkForm';
import { loadText } from '../../../src/text/loadText';
import { exportSizes } from '../../../src/theme/exportSizes';
import { drawSvg } from '../draw';
import { describeFigures, drawn, specOf } from './drawing';
import { shippedSource } from './shippedSource';

const orf = 'organisation:observer-research-foundation';

describeFigures('network', { card: `chosen=${orf}` });

/** The shipped package with nothing kept, and the calculations that are asked for. */
async function countedSource(): Promise<{ source: FigureSource; asked: string[] }> {
  const source = await shippedSource();
  const { calculations } = source;
  const asked: string[] = [];
  return {
    asked,
    source: {
      ...source,
      calculations: {
        ...calculations,
        layOut: (network) => {
          asked.push('layout');
          return calculations.layOut(network);
        },
        measure: (task) => {
          asked.push(task.kind);
          return calculations.measure(task);
        },
      },
    },
  };
}

async function svgFrom(source: FigureSource, figure: string, state: string): Promise<string> {
  const drawnFigure = await drawFigure(specOf('network', figure, state), source);
  const text = await loadText('en');
  return drawSvg({ ...drawnFigure, size: exportSizes.page, theme: 'light', text, info: source.info });
}

describe('the main figure', () => {
  test.each([
    ['', 'diagram'],
    ['form=map', 'map'],
    ['nodes=countries&group=region&form=matrix', 'matrix'],
    ['nodes=alliances&form=ties', 'ties'],
  ])('of "%s" is the %s', async (state, figure) => {
    expect((await drawn('network', '', state)).figure.spec).toMatchObject({ figure, state });
  });

  test('is the matrix of more than 400 nodes, unless a form is chosen', () => {
    expect(networkForm({ form: 'auto' }, 400)).toBe('diagram');
    expect(networkForm({ form: 'auto' }, 401)).toBe('matrix');
    expect(networkForm({ form: 'ties' }, 401)).toBe('ties');
  });
});

test('a form that is named is the one that its state then asks for', async () => {
  expect((await drawn('network', 'regions', 'form=map')).figure.spec.state).toBe('form=regions');
  expect((await drawn('network', 'brokers', 'form=map')).figure.spec.state).toBe('form=map');
});

test('parts of a state that cannot be followed are named, and left out', async () => {
  const { figure, refused } = await drawn(
    'network',
    'ties',
    `colour=red&size=best&date=2999-01-01&ego=country:ZZZ&ties=board~flight&chosen=${orf}~nobody&countries=mars`,
  );
  expect(refused).toEqual([
    { key: 'colour', value: 'red' },
    { key: 'ties', value: 'board~flight' },
    { key: 'size', value: 'best' },
    { key: 'ego', value: 'country:ZZZ' },
    { key: 'chosen', value: 'nobody' },
    { key: 'date', value: '2999-01-01' },
    { key: 'countries', value: 'mars' },
  ]);
  expect(figure.spec.state).toBe(`form=ties&chosen=${orf}`);
});

test.each([
  ['', 'period=1500..1501', 'diagram'],
  ['card', '', 'card'],
])('figure "%s" of "%s" has nothing to draw', async (name, state, figure) => {
  await expect(drawn('network', name, state)).rejects.toMatchObject({
    code: 'nothing-to-draw',
    details: { view: 'network', figure, state },
  });
});

describe('what is calculated', () => {
  const state = 'date=2019-12-31&type=university&layout=fresh';

  test('is calculated once for the figures of one network', async () => {
    const { source, asked } = await countedSource();
    for (const language of ['en', 'zh-Hans'] as const)
      for (const name of ['diagram', 'brokers', 'trend', 'change', 'communities'])
        await drawFigure(specOf('network', name, state, language), source);
    expect(asked.toSorted()).toEqual(['analyse', 'analyse', 'interval', 'layout', 'series']);
  });

  test('is the same each time, and another layout is another drawing', async () => {
    const [one, two] = [(await countedSource()).source, (await countedSource()).source];
    const svg = await svgFrom(one, 'diagram', state);
    expect((await svgFrom(two, 'diagram', state)) === svg).toBe(true);
    expect((await svgFrom(one, 'diagram', state.replace('&layout=fresh', ''))) === svg).toBe(false);
  });

  test('is not needed for what a site has stored', async () => {
    const { source, asked } = await countedSource();
    await drawFigure(specOf('network', 'diagram', ''), source);
    expect(asked).toEqual([]);
  });

  test('makes up for networks that are not stored', async () => {
    const { source, asked } = await countedSource();
    const bare = { ...source, file: () => Promise.reject(new Error('no file')) };
    const { figure } = await drawFigure(specOf('network', 'diagram', 'nodes=alliances'), bare);
    expect(asked).toEqual(['analyse', 'layout']);
    expect(figure.markKeys.length).toBeGreaterThan(3);
  });
});
