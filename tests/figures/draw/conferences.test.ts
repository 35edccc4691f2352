import { describe, expect, test } from 'vitest';
import { describeFigures, drawn } from './drawing';

describeFigures('conferences');

describe('the main figure', () => {
  test.each(['timeline', 'places', 'size', 'hosts'])('is %s where the state shows it', async (show) => {
    const { figure } = await drawn('conferences', '', `show=${show}`);
    expect(figure.spec).toMatchObject({
      figure: show,
      state: show === 'timeline' ? '' : `show=${show}`,
    });
  });

  test('is none where the state lists editions', async () => {
    await expect(drawn('conferences', '', 'show=list')).rejects.toMatchObject({
      code: 'nothing-to-draw',
      details: { figure: 'list' },
    });
    expect((await drawn('conferences', 'size', 'show=list')).figure.spec.state).toBe('show=size');
  });
});

test('the pairs beside the timeline are the first rows of the hosts by pair', async () => {
  const few = (await drawn('conferences', 'pairs', 'axis=log')).figure;
  const all = (await drawn('conferences', 'hosts', 'by=pair')).figure;
  const bodies = (await drawn('conferences', 'hosts', '')).figure;
  expect(few.title).toBe(all.title);
  expect(few.title).not.toBe(bodies.title);
  expect(few.markKeys).toEqual(all.markKeys.slice(0, few.markKeys.length));
  expect(few.markKeys.length).toBeLessThan(all.markKeys.length);
  expect([few.spec.state, all.spec.state]).toEqual(['axis=log', 'show=hosts&by=pair']);
});

test('parts of a state that cannot be followed are named', async () => {
  const { figure, refused } = await drawn(
    'conferences',
    '',
    'series=wic-think-tank-forum~none&place=ZZZ&countries=mars&speed=9',
  );
  expect(refused).toEqual([
    { key: 'speed', value: '9' },
    { key: 'countries', value: 'mars' },
    { key: 'series', value: 'none' },
    { key: 'place', value: 'ZZZ' },
  ]);
  expect(figure.spec.state).toBe('series=wic-think-tank-forum');
});

test('a period without editions has nothing to draw', async () => {
  await expect(drawn('conferences', 'hosts', 'period=1961..1962')).rejects.toMatchObject({
    code: 'nothing-to-draw',
  });
});
