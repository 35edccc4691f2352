import { describe, expect, test } from 'vitest';
import { keptFor } from '../../../src/figures/draw/kept';

/** Counts how often each key is made. */
function counter() {
  const made: string[] = [];
  const owner = {};
  const get = (key: string) =>
    keptFor(owner, key, async () => {
      made.push(key);
      return key;
    });
  return { made, get };
}

describe('what is kept for an owner', () => {
  test('is made once, also for those who ask while it is being made', async () => {
    const { made, get } = counter();
    expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['a', 'a', 'b']);
    expect(await get('a')).toBe('a');
    expect(made).toEqual(['a', 'b']);
  });

  test('is its own', async () => {
    expect(await keptFor({}, 'a', async () => 1)).toBe(1);
    expect(await keptFor({}, 'a', async () => 2)).toBe(2);
  });

  test('is made again after it has failed', async () => {
    const owner = {};
    await expect(keptFor(owner, 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await keptFor(owner, 'a', async () => 'yes')).toBe('yes');
  });

  test('goes when much else was asked for since, and stays while it is asked for', async () => {
    const { made, get } = counter();
    await get('old');
    await get('used');
    for (let i = 0; i < 100; i += 1) {
      await get(String(i));
      await get('used');
    }
    await get('old');
    expect(made.filter((key) => key === 'old')).toHaveLength(2);
    expect(made.filter((key) => key === 'used')).toHaveLength(1);
  });
});
