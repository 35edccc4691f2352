import { describe, expect, test } from 'vitest';
import { insertBlock } from '../../src/figures/report/edit/blocks';
import { setTitle, setWords } from '../../src/figures/report/edit/words';
import { stepsOf } from '../../src/figures/report/edit/steps';
import { emptyReport } from '../../src/figures/report/edit/startReport';
import { hashOf } from '../../src/figures/report/recording/parts';
import type { FigureSource } from '../../src/figures/draw/figureSource';
import type { FigureBlock } from '../../src/model/report';
import { AtlasError } from '../../src/model/errors';
import { bodyOf } from '../../src/views/report/store/shelved';
import { toKept, type KeptReport, type ReportStore } from '../../src/views/report/store/reportStore';
import type { PartStore } from '../../src/views/report/store/partStore';
import { Reports, type ReportNews } from '../../src/views/report/store/reports.svelte';
import type { LastReport } from '../../src/views/report/store/figureCount.svelte';

const figure = { view: 'coverage', figure: '', state: 'subject=country:CHN' } as const;
const live = {
  info: { title: 'Atlas', version: '1', closingDay: 20_000, dataHash: 'abc' },
} as unknown as FigureSource;

/** A browser with a store that every page of it shares, and that takes a moment for everything. */
function browser() {
  const kept = new Map<string, unknown>();
  const parts = new Map<string, string>();
  const old = new Set<string>();
  const hearers: ((id: string) => void)[] = [];
  const moment = () => new Promise((resolve) => setTimeout(resolve, 1));
  const state = { failure: null as Error | null, last: { id: null, figures: 0 } as LastReport, writes: 0 };
  let clock = 1e12;
  const refuse = () => {
    if (state.failure !== null) throw state.failure;
  };
  // Transactions of a browser follow each other in the order in which they were begun.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => T): Promise<T> => {
    const done = queue.then(moment).then(() => {
      refuse();
      return act();
    });
    queue = done.catch(() => undefined);
    return done;
  };
  const store: ReportStore = {
    all: () =>
      inTurn(() => {
        const all = [...kept].map(([id, value]) => ({
          id,
          value,
          report: toKept(id, structuredClone(value)),
        }));
        return {
          reports: all.flatMap(({ report }) => report ?? []),
          damaged: all.filter(({ report }) => report === null).map(({ id, value }) => ({ id, value })),
        };
      }),
    find: (id) => inTurn(() => toKept(id, structuredClone(kept.get(id)))),
    keep: (next, expected) =>
      inTurn(() => {
        const before = kept.get(next.id) as KeptReport | undefined;
        const found = before === undefined ? null : before.revision;
        if (found !== expected)
          return {
            other: before === undefined ? null : (toKept(next.id, before) ?? ('unreadable' as const)),
          };
        kept.set(next.id, structuredClone(next));
        state.writes += 1;
        return true as const;
      }),
    drop: (id) => inTurn(() => void kept.delete(id)),
  };
  const partStore: PartStore = {
    read: (hashes) =>
      inTurn(
        () => new Map(hashes.flatMap((hash) => (parts.has(hash) ? [[hash, parts.get(hash) ?? '']] : []))),
      ),
    write: (added) =>
      inTurn(() => {
        for (const [hash, text] of added) parts.set(hash, text);
      }),
    clear: (used, before) =>
      inTurn(() => {
        for (const hash of parts.keys())
          if (!used.has(hash) && old.has(hash) && before > 0) parts.delete(hash);
      }),
  };
  const page = (hears = true) => {
    const own: { hear: ((id: string) => void) | null } = { hear: null };
    const reports = new Reports({
      store,
      parts: partStore,
      others: {
        tell: (id) => hearers.filter((hear) => hear !== own.hear).forEach((hear) => hear(id)),
        onchange: (hear) => {
          own.hear = hear;
          if (hears) hearers.push(hear);
        },
      },
      last: {
        get last() {
          return state.last;
        },
        keep: (report) => (state.last = report),
      },
      source: () => live,
      language: () => 'en',
      newTitle: () => Promise.resolve('Report of 22 November 2026'),
      now: () => (clock += 10_000),
    });
    const news: ReportNews[] = [];
    reports.onnews((one) => news.push(one));
    return { reports, news };
  };
  /** Waits until nothing has been asked of the store for a while, however slow the machine is. */
  const settled = async () => {
    for (let before: unknown = null; before !== queue;) {
      before = queue;
      await queue;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  };
  const titles = () => [...kept.values()].map((report) => (report as KeptReport).definition.title).sort();
  return { page, settled, titles, kept, parts, old, state };
}

const retitle = (words: string) => (definition: Parameters<typeof setTitle>[0]) =>
  setTitle(definition, words, 'en');

describe('every change', () => {
  test('is kept, and there again with what can be undone when the page is opened anew', async () => {
    const { page, settled } = browser();
    const { reports } = page();
    await reports.create();
    reports.change(retitle('Monthly note'));
    reports.change((definition) => insertBlock(definition, { kind: 'heading', level: 1, text: '' }));
    for (const words of ['R', 'Re', 'Rea'])
      reports.change((definition) => setWords(definition, 'b1', words, 'en'));
    reports.undo();
    reports.redo();
    await settled();
    expect(reports.isSaved).toBe(true);
    const again = page().reports;
    await again.loaded();
    expect(again.current?.definition).toEqual(reports.current?.definition);
    expect(again.canUndo).toBe(true);
    while (again.canUndo) again.undo();
    expect(again.current?.definition).toEqual(emptyReport('Report of 22 November 2026', 'en'));
    while (again.canRedo) again.redo();
    expect(again.current?.definition).toEqual(reports.current?.definition);
  });

  test('is written in order while earlier ones are being written, also when the page ends', async () => {
    const { page, settled, titles, state } = browser();
    const { reports } = page();
    await reports.create();
    for (let i = 0; i < 50; i += 1) {
      reports.change(retitle(`Title ${i}`));
      if (i % 7 === 0) reports.flush();
    }
    expect(reports.isSaved).toBe(false);
    await settled();
    expect(titles()).toEqual(['Title 49']);
    expect(reports.isSaved).toBe(true);
    expect(state.writes).toBeLessThan(30);
    expect(page().reports.list).toEqual([]);
  });

  test('is there while the page is open where the browser keeps nothing, and kept as soon as it can be', async () => {
    const { page, settled, titles, state } = browser();
    state.failure = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    const { reports } = page();
    await reports.create();
    reports.change(retitle('Typed'));
    await settled();
    expect([reports.isSaved, reports.trouble]).toEqual([false, 'full']);
    expect(reports.current?.definition.title).toBe('Typed');
    expect(reports.toFile()?.bytes.length).toBeGreaterThan(100);
    state.failure = new Error('SecurityError');
    reports.flush();
    await settled();
    expect(reports.trouble).toBe('forbidden');
    state.failure = null;
    reports.change(retitle('Typed more'));
    await settled();
    expect([reports.isSaved, reports.trouble]).toEqual([true, null]);
    expect(titles()).toEqual(['Typed more']);
  });
});

describe('reports of two pages', () => {
  test('follow each other, undo included', async () => {
    const { page, settled } = browser();
    const [first, second] = [page(), page()];
    const id = await first.reports.create();
    await settled();
    await second.reports.choose(id);
    first.reports.change(retitle('Changed'));
    await settled();
    expect(second.reports.current?.definition.title).toBe('Changed');
    expect(second.news.at(-1)).toMatchObject({ kind: 'changed', report: { id } });
    second.reports.undo();
    await settled();
    expect(first.reports.current?.definition.title).toBe('Report of 22 November 2026');
    await first.reports.remove();
    await settled();
    expect(second.reports.list).toEqual([]);
    expect(second.news.at(-1)).toMatchObject({ kind: 'removed', report: { id } });
  });

  test('that change the same report at once lose nothing: the newer stands, the older is a copy', async () => {
    const { page, settled, titles } = browser();
    const first = page();
    const id = await first.reports.create();
    await settled();
    const second = page(false);
    await second.reports.loaded();
    first.reports.change(retitle('Of the first'));
    await settled();
    second.reports.change(retitle('Of the second'));
    await settled();
    expect(titles()).toEqual(['Of the first (2)', 'Of the second']);
    expect(second.reports.current).toMatchObject({ id, definition: { title: 'Of the second' } });
    expect(second.news).toMatchObject([
      { kind: 'copied', isMine: false, report: { title: 'Of the first (2)' } },
    ]);
    expect(first.reports.current?.definition.title).toBe('Of the second');
    expect(first.reports.list.map(({ title }) => title)).toContain('Of the first (2)');
  });

  test('keep what was typed here as the copy where the other page was later', async () => {
    const { page, settled, titles, kept, state } = browser();
    const { reports, news } = page(false);
    const id = await reports.create();
    await settled();
    state.failure = new Error('stalled');
    reports.change(retitle('Typed here'));
    await settled();
    state.failure = null;
    const before = kept.get(id) as KeptReport;
    kept.set(id, {
      ...before,
      revision: 'other',
      changed: 9e15,
      definition: { ...before.definition, title: 'Later' },
    });
    reports.flush();
    await settled();
    expect(titles()).toEqual(['Later', 'Typed here (2)']);
    expect(reports.current?.definition.title).toBe('Typed here (2)');
    expect(reports.canUndo).toBe(true);
    expect(news.find(({ kind }) => kind === 'copied')).toMatchObject({ isMine: true });
  });

  test('keep a report that one has removed while the other was changing it', async () => {
    const { page, settled, titles } = browser();
    const first = page();
    await first.reports.create();
    await settled();
    const second = page(false);
    await second.reports.loaded();
    await first.reports.remove();
    second.reports.change(retitle('Still needed'));
    await settled();
    expect(titles()).toEqual(['Still needed']);
    expect(first.reports.list.map(({ title }) => title)).toEqual(['Still needed']);
  });
});

describe('the list', () => {
  test('copies under a numbered title, and removes what can come back', async () => {
    const { page, settled, titles } = browser();
    const { reports } = page();
    await reports.create();
    reports.change(retitle('Note'));
    await reports.copy();
    expect(reports.current?.definition.title).toBe('Note (2)');
    await reports.remove();
    expect(reports.current?.definition.title).toBe('Note');
    expect(reports.removed?.title).toBe('Note (2)');
    await settled();
    expect(titles()).toEqual(['Note']);
    reports.restore();
    await settled();
    expect(reports.current?.definition.title).toBe('Note (2)');
    expect(titles()).toEqual(['Note', 'Note (2)']);
    expect(reports.removed).toBeNull();
  });

  test('opens with the report that was open last', async () => {
    const { page, settled } = browser();
    const { reports } = page();
    const first = await reports.create();
    await reports.create();
    await reports.choose(first);
    await settled();
    const again = page().reports;
    await again.loaded();
    expect(again.current?.id).toBe(first);
    await again.choose('none');
    expect(again.current?.id).toBe(first);
  });

  test('leaves what it cannot read where it is, and gives it as a file', async () => {
    const { page, settled, kept } = browser();
    const damaged = { definition: { title: 'Half' }, revision: 'a' };
    kept.set('r1', damaged);
    const { reports } = page();
    await reports.loaded();
    expect(reports.damaged).toEqual(['r1']);
    await reports.create();
    await settled();
    expect(kept.get('r1')).toEqual(damaged);
    const file = reports.damagedFile('r1');
    expect(JSON.parse(new TextDecoder().decode(file?.bytes))).toEqual(damaged);
    expect(reports.damagedFile('none')).toBeNull();
  });
});

describe('figures', () => {
  test('can be added before there is any report, and are counted without opening one', async () => {
    const { page, state, kept } = browser();
    const { reports } = page();
    const first = await reports.addFigure(figure);
    expect(first).toMatchObject({ number: 1, report: { title: 'Report of 22 November 2026', figures: 1 } });
    expect(kept.size).toBe(1);
    const [second, third] = await Promise.all([reports.addFigure(figure), reports.addFigure(figure)]);
    expect([second.number, third.number].sort()).toEqual([2, 3]);
    expect(second.blockId).not.toBe(third.blockId);
    expect(state.last).toEqual({ id: first.report.id, figures: 3 });
    reports.undo();
    expect(state.last.figures).toBe(2);
  });

  test('can be added twice at once before there is any report, into one', async () => {
    const { page } = browser();
    const { reports } = page();
    await Promise.all([reports.addFigure(figure), reports.addFigure(figure)]);
    expect(reports.list).toMatchObject([{ figures: 2 }]);
  });

  test('are drawn from the page until frozen, and from nothing else where that is lost', async () => {
    const { page, parts, settled } = browser();
    const recorded = JSON.stringify({ info: { ...live.info, closingDay: 10_000 }, asked: {} });
    const key = hashOf(recorded);
    parts.set(key, recorded);
    const { reports } = page();
    const { blockId } = await reports.addFigure(figure);
    const block: FigureBlock = { kind: 'figure', id: blockId, figure, caption: '' };
    expect(reports.sourceOf(block)).toBe(live);
    await expect(reports.sourceOf({ ...block, frozen: 'lost' }).file('baseMap')).rejects.toBeInstanceOf(
      AtlasError,
    );
    reports.change((definition) => ({ ...definition, blocks: [{ ...block, frozen: key }] }));
    await settled();
    const again = page().reports;
    await again.loaded();
    expect(again.sourceOf({ ...block, frozen: key }).info.closingDay).toBe(10_000);
    again.thaw(blockId);
    expect(again.current?.definition.blocks).toEqual([block]);
  });

  test('go with the report into its file, which opens as another report', async () => {
    const { page, parts, settled } = browser();
    const recorded = JSON.stringify({ info: live.info, asked: {} });
    parts.set(hashOf(recorded), recorded);
    const { reports } = page();
    await reports.add({
      ...emptyReport('Note', 'en'),
      blocks: [{ kind: 'figure', id: 'b1', figure, caption: '', frozen: hashOf(recorded) }],
    });
    const bytes = reports.toFile()?.bytes ?? new Uint8Array();
    const other = browser();
    const elsewhere = other.page().reports;
    await elsewhere.open(bytes);
    await elsewhere.open(bytes);
    expect(elsewhere.list.map(({ title }) => title)).toEqual(['Note', 'Note (2)']);
    await other.settled();
    await settled();
    expect(other.parts.get(hashOf(recorded))).toBe(recorded);
    await expect(elsewhere.open(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: 'not-ours' });
    expect(elsewhere.list).toHaveLength(2);
  });

  test('leave nothing behind that no report uses, unless it is new', async () => {
    const { page, parts, old, settled } = browser();
    const used = JSON.stringify({ info: live.info, asked: {} });
    parts.set(hashOf(used), used);
    const { reports } = page();
    const block = { kind: 'figure', id: 'b1', figure, caption: '', frozen: hashOf(used) } as const;
    await reports.add({ ...emptyReport('Note', 'en'), blocks: [block] });
    reports.thaw('b1');
    await settled();
    parts.set('e'.repeat(32), 'unused, and old').set('f'.repeat(32), 'unused, and new');
    old.add('e'.repeat(32)).add(hashOf(used));
    await page().reports.loaded();
    await settled();
    // What was thawed can be frozen again by an undo.
    expect([...parts.keys()].sort()).toEqual([hashOf(used), 'f'.repeat(32)].sort());
  });
});

test('what is kept is told from what is not, step by step', () => {
  const steps = stepsOf(emptyReport('Note', 'en'));
  const body = { ...bodyOf({ id: 'r1', changed: 1, steps }), revision: 'a' };
  expect(toKept('r1', structuredClone(body))).toEqual(body);
  expect(toKept('r1', { ...body, past: [{ title: 1 }, body.definition] })?.past).toEqual([body.definition]);
  for (const wrong of [null, 'text', {}, { ...body, revision: 1 }, { ...body, definition: {} }])
    expect(toKept('r1', wrong)).toBeNull();
});
