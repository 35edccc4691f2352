import { expect, test } from 'vitest';
import { emptyDefinition } from '../../src/figures/rankings/editor/startDefinition';
import type { OwnIndex } from '../../src/figures/rankings/own/ownIndex';
import type { OtherPages } from '../../src/views/rankings/own/otherPages';
import { OwnIndices, type OwnNews } from '../../src/views/rankings/own/ownIndices.svelte';
import { toKept, type KeptIndex, type OwnStore } from '../../src/views/rankings/own/ownStore';

const id = 'own:reach';
const index = (title: string): OwnIndex => ({
  definition: emptyDefinition(id, title, 'en', 'organisation'),
  table: null,
});

/** A browser with a store that every page of it shares, and that takes a moment for everything. */
function browser() {
  const kept = new Map<string, KeptIndex>();
  const hearers: ((id: string) => void)[] = [];
  const moment = () => new Promise((resolve) => setTimeout(resolve, 1));
  const writes: string[] = [];
  const store: OwnStore = {
    all: async () => {
      await moment();
      return [...kept.values()];
    },
    find: async (one) => {
      await moment();
      return kept.get(one) ?? null;
    },
    keep: async (next, expected) => {
      await moment();
      const key = next.index.definition.id;
      const other = kept.get(key) ?? null;
      if ((other?.revision ?? null) !== expected) return { other };
      kept.set(key, next);
      writes.push(next.index.definition.title.en ?? '');
      await moment();
      return true;
    },
    drop: async (one) => {
      await moment();
      kept.delete(one);
    },
  };
  const page = (hears = true) => {
    const own: { hear: ((id: string) => void) | null } = { hear: null };
    const others: OtherPages = {
      tell: (one) => hearers.filter((hear) => hear !== own.hear).forEach((hear) => hear(one)),
      onchange: (hear) => {
        own.hear = hear;
        if (hears) hearers.push(hear);
      },
    };
    const indices = new OwnIndices(store, others);
    const news: OwnNews[] = [];
    indices.onnews((one) => news.push(one));
    return { indices, news };
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 40));
  const titles = () => [...kept.values()].map((one) => one.index.definition.title.en).sort();
  return { page, settled, titles, writes };
}

test('what one page keeps is seen by the other, which has nothing of its own to lose', async () => {
  const { page, settled } = browser();
  const [first, second] = [page(), page()];
  await first.indices.save(index('Reach'));
  await settled();
  expect(second.indices.list.map(({ definition }) => definition.title.en)).toEqual(['Reach']);
  expect(second.news).toMatchObject([{ kind: 'changed', id }]);
  await second.indices.remove(id);
  await settled();
  expect(first.indices.list).toEqual([]);
  expect(first.news).toMatchObject([{ kind: 'removed', id }]);
});

test('changes of two pages at once are both kept', async () => {
  const { page, settled, titles } = browser();
  const first = page();
  await first.indices.save(index('Reach'));
  const second = page(false);
  await second.indices.find(id);
  await first.indices.save(index('Renamed'));
  await second.indices.save(index('Typed'));
  await settled();
  expect(titles()).toEqual(['Renamed', 'Typed (2)']);
  expect(second.news).toMatchObject([{ kind: 'copied', id, index: { definition: { id: 'own:reach-2' } } }]);
  expect(second.indices.list.map(({ definition }) => definition.id)).toEqual([id, 'own:reach-2']);
});

test('an index that another page deleted does not come back under its own name', async () => {
  const { page, settled, titles } = browser();
  const first = page();
  await first.indices.save(index('Reach'));
  const second = page(false);
  await second.indices.find(id);
  await first.indices.remove(id);
  await second.indices.save(index('Reach on'));
  await settled();
  expect(titles()).toEqual(['Reach on (2)']);
});

test('writing begins at once, and of what is typed meanwhile only the last is written', async () => {
  const { page, settled, writes } = browser();
  const { indices } = page();
  await indices.find(id);
  for (const title of ['R', 'Re', 'Rea']) {
    void indices.keep(index(title));
    await Promise.resolve();
  }
  expect(indices.list).toEqual([]);
  await settled();
  expect(writes.at(-1)).toBe('Rea');
  expect(writes.length).toBeLessThan(3);
});

test('an index that is removed and brought back at once is there', async () => {
  const { page, settled, titles } = browser();
  const { indices } = page();
  void indices.save(index('Reach'));
  void indices.remove(id);
  void indices.restore();
  await settled();
  expect(titles()).toEqual(['Reach']);
  expect(indices.isKept).toBe(true);
});

test('what is kept and is no index is left alone', () => {
  expect(toKept({ ...index('Reach'), revision: '1' })?.revision).toBe('1');
  expect(toKept(index('Reach'))?.revision).toBe('');
  for (const broken of [undefined, 'text', {}, { definition: { id, title: null, unit: 'x', nodes: [] } }])
    expect(toKept(broken)).toBeNull();
});
