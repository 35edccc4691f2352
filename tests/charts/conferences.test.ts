import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotRadius, smallestRadius } from '../../src/charts/conferences/dotRadius';
import { hostBarsScene, type HostBar } from '../../src/charts/conferences/hostBarsScene';
import { placesScene, type HostPlace } from '../../src/charts/conferences/placesScene';
import { sizeScene } from '../../src/charts/conferences/sizeScene';
import type { TimelineInput, TimelineRow } from '../../src/charts/conferences/timelineInput';
import { timelineScene } from '../../src/charts/conferences/timelineScene';
import { wrapText } from '../../src/charts/parts/wrapText';
import { geometryCache } from '../../src/figures/coverage/geometryCache';
import { palette } from '../../src/theme/palette';
import { base, countries } from '../figures/fixture/forms';

const words: TimelineInput['words'] = {
  sizes: 'Participants:',
  unreported: 'not reported',
  edition: 'edition',
  announced: 'announced',
  partner: 'with a partner',
  numbered: 'by numbers',
  uncertain: 'in part',
  missed: 'none',
  open: 'open',
  filling: 'filling',
  more: (shown) => `${shown} drawn`,
};
const row = (id: string, more: Partial<TimelineRow> = {}): TimelineRow => ({
  key: `series:${id}`,
  label: id,
  name: `Series ${id}`,
  language: 'en',
  partners: null,
  ends: [],
  dots: [],
  links: [],
  missed: [],
  before: null,
  ...more,
});
const dot = (at: number, more: Partial<TimelineRow['dots'][number]> = {}): TimelineRow['dots'][number] => ({
  key: `edition:${at}`,
  label: `at ${at}`,
  at,
  from: at,
  to: at,
  kind: 'edition',
  amount: 0,
  hasPartner: false,
  place: null,
  ...more,
});
const timeline = (rows: readonly TimelineRow[], more: Partial<TimelineInput> = {}) =>
  timelineScene({
    width: 900,
    height: null,
    palette: palette('light'),
    textSize: 12,
    isNarrow: false,
    domain: [0, 1000],
    ticks: [],
    fillingFrom: 800,
    rows,
    ofSeries: rows.length,
    largest: 1000,
    formatCount: String,
    words,
    ...more,
  });

describe('a dot', () => {
  test('has an area in proportion to the participants, down to one that can still be seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.boolean(), (amount, isNarrow) => {
        const radius = dotRadius(amount, 5000, isNarrow);
        if (radius > smallestRadius)
          expect(radius ** 2 / dotRadius(5000, 5000, isNarrow) ** 2).toBeCloseTo(amount / 5000);
        else expect(radius).toBe(smallestRadius);
      }),
    );
    expect(dotRadius(100, 4000, false)).toBeGreaterThan(smallestRadius);
  });

  test('is a small grey ring where no number of people is reported, whatever the area of others', () => {
    const { dots, legend } = timeline([
      row('a', { dots: [dot(100, { kind: 'unreported' }), dot(300, { kind: 'sized', amount: 40 })] }),
    ]);
    const { colour } = palette('light');
    expect(dots.find(({ key }) => key === 'edition:100')).toMatchObject({
      fill: colour.surface,
      stroke: colour.ink3,
    });
    expect(dots.find(({ key }) => key === 'edition:300')?.fill).toBe(colour.accent);
    expect(legend.texts.map(({ text }) => text)).toContain(words.unreported);
    expect(legend.texts.map(({ text }) => text)).not.toContain(words.edition);
  });

  test('is a ring where the edition is only announced, and has a second ring with a partner from abroad', () => {
    const { dots } = timeline([
      row('a', { dots: [dot(100), dot(300, { kind: 'announced' }), dot(500, { hasPartner: true })] }),
    ]);
    const of = (at: number) => dots.find(({ key }) => key === `edition:${at}`);
    const { colour } = palette('light');
    expect(of(100)).toMatchObject({ fill: colour.accent, partnerRadius: 0 });
    expect(of(300)).toMatchObject({ fill: colour.surface, stroke: colour.accent });
    expect(of(500)?.partnerRadius).toBeGreaterThan(of(500)?.radius ?? Infinity);
  });
});

describe('a timeline', () => {
  test('stands left to right in the order of time, inside of its width, for any editions', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, fc.boolean(), (list, isNarrow) => {
        const width = isNarrow ? 340 : 900;
        const { dots } = timeline([row('a', { dots: list.map((at) => dot(at)) })], { width, isNarrow });
        const placed = [...dots].sort((a, b) => Number(a.key.slice(8)) - Number(b.key.slice(8)));
        placed.forEach(({ x }, i) => {
          expect(x).toBeGreaterThanOrEqual(placed[i - 1]?.x ?? 0);
          expect(x).toBeLessThanOrEqual(width);
        });
        expect(dots).toHaveLength(list.length);
      }),
    );
  });

  test('leaves out editions before its axis, and says so at its edge', () => {
    const { dots, texts } = timeline([row('a', { dots: [dot(-50), dot(50)], before: '‹ 1987' })]);
    expect(dots.map(({ key }) => key)).toEqual(['edition:50']);
    expect(texts.map(({ text }) => text)).toContain('‹ 1987');
  });

  test('joins years that were kept with a solid line and years by the numbers with a dashed one', () => {
    const { links, crosses } = timeline([
      row('a', {
        links: [
          { from: 0, to: 200, kind: 'kept' },
          { from: 200, to: 400, kind: 'numbered' },
          { from: 400, to: 600, kind: 'uncertain' },
        ],
        missed: [700],
      }),
    ]);
    expect(links.map(({ dash }) => dash ?? 'solid')).toEqual(['solid', '4 3', '1 4']);
    expect(crosses).toHaveLength(2);
  });

  test('marks the years that are still filling, where they are on the axis', () => {
    expect(timeline([row('a')]).band?.width).toBeGreaterThan(0);
    expect(timeline([row('a')], { fillingFrom: null }).band).toBeNull();
  });

  test('draws the rows that fit into a slide, and says how many', () => {
    const rows = Array.from({ length: 30 }, (_, i) => row(String(i)));
    const scene = timeline(rows, { height: 500 });
    expect(scene.height).toBeLessThanOrEqual(500);
    expect(scene.rows.length).toBeLessThan(30);
    expect(scene.texts.map(({ text }) => text)).toContain(`${scene.rows.length} drawn`);
    expect(timeline(rows).rows).toHaveLength(30);
  });

  test('says a city once where it stays the same, and leaves out what has no room', () => {
    const dots = [0, 300, 310, 600].map((at, i) =>
      dot(at, { place: i < 2 ? 'Wuzhen' : `A town with a long name ${i}` }),
    );
    const said = timeline([row('a', { dots })]).texts.map(({ text }) => text);
    expect(said.filter((text) => text === 'Wuzhen')).toHaveLength(1);
    const labels = timeline([row('a', { dots })]).texts.filter(({ text }) => /Wuzhen|town/.test(text));
    expect(labels.length).toBeGreaterThanOrEqual(2);
  });
});

describe('bars of hosts', () => {
  const bar = (i: number, parts: readonly number[]): HostBar => ({
    key: `body:${i}`,
    label: `Body ${i}`,
    name: `Body ${i}`,
    language: 'en',
    detail: null,
    isDetailStrong: false,
    parts,
    end: String(parts.reduce((sum, n) => sum + n, 0)),
  });
  const bars = (list: readonly HostBar[], height: number | null = null) =>
    hostBarsScene({
      width: 600,
      height,
      palette: palette('light'),
      textSize: 12,
      isNarrow: false,
      bars: list,
      legend: [],
      more: (shown, of) => `${shown} of ${of}`,
    });

  test('are as long as the editions that they stand for', () => {
    const { bars: rects } = bars([bar(0, [8]), bar(1, [2, 1, 1])]);
    const width = rects.map((rect) => rect.width);
    expect(width[1]).toBeCloseTo((width[0] ?? 0) / 4);
    expect((width[1] ?? 0) + (width[2] ?? 0) + (width[3] ?? 0)).toBeCloseTo((width[0] ?? 0) / 2);
  });

  test('end where the height ends', () => {
    const scene = bars(
      Array.from({ length: 40 }, (_, i) => bar(i, [1])),
      200,
    );
    expect(scene.height).toBeLessThanOrEqual(204);
    expect(scene.texts.at(-1)?.text).toBe(`${scene.rows.length} of 40`);
  });
});

test('sizes stand on scales from 0, or from 1 where they are logarithmic, reported ones open', () => {
  const mark = (value: number, isReported = true) => ({
    key: `m:${value}`,
    label: String(value),
    at: 500,
    value,
    isReported,
    slot: 0,
  });
  const scene = (axis: 'linear' | 'log') =>
    sizeScene({
      width: 600,
      height: 420,
      isBounded: false,
      palette: palette('light'),
      textSize: 12,
      axis,
      domain: [0, 1000],
      ticks: [],
      fillingFrom: null,
      panels: [{ title: 'People', marks: [mark(100), mark(1000), mark(10, false)] }],
      series: ['A'],
      words: { others: 'others', reported: 'reported', named: 'named' },
      formatCount: String,
    });
  const at = (axis: 'linear' | 'log', value: number) =>
    scene(axis).marks.find(({ key }) => key === `m:${value}`)?.y ?? NaN;
  expect(at('log', 10) - at('log', 100)).toBeCloseTo(at('log', 100) - at('log', 1000), 0);
  expect((at('linear', 10) - at('linear', 100)) * 10).toBeCloseTo(at('linear', 100) - at('linear', 1000), -1);
  const { surface } = palette('light').colour;
  expect(
    scene('linear')
      .marks.map(({ fill, key }) => [key, fill === surface])
      .sort(),
  ).toEqual([
    ['m:10', false],
    ['m:100', true],
    ['m:1000', true],
  ]);
});

describe('axes of sizes', () => {
  const scene = (values: readonly number[], height: number, isBounded = false) =>
    sizeScene({
      width: 600,
      height,
      isBounded,
      palette: palette('light'),
      textSize: 12,
      axis: 'linear',
      domain: [0, 1000],
      ticks: [],
      fillingFrom: null,
      panels: ['People', 'Countries'].map((title, i) => ({
        title,
        marks: values.map((value) => ({
          key: `${i}:${value}`,
          label: '',
          at: 500,
          value,
          isReported: true,
          slot: 0,
        })),
      })),
      series: ['A'],
      words: { others: 'others', reported: 'reported', named: 'named' },
      formatCount: (n) => n.toFixed(0),
    });
  const ticks = (of: ReturnType<typeof scene>) => of.texts.filter(({ anchor }) => anchor === 'end');

  test('have whole numbers alone, each once a panel', () => {
    expect(ticks(scene([1, 2], 420)).map(({ text }) => text)).toEqual(['0', '1', '2', '0', '1', '2']);
  });

  test('keep inside of a height that must not be passed, with words that do not meet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 230, max: 700 }), (most, height) => {
        const bounded = scene([most], height, true);
        expect(bounded.height).toBeLessThanOrEqual(height + 1);
        const y = ticks(bounded).map((text) => text.y);
        y.forEach((at, i) => {
          for (const other of y.slice(i + 1)) expect(Math.abs(at - other)).toBeGreaterThanOrEqual(12);
        });
      }),
    );
  });
});

test('an opening bracket stands with what it opens, also where a line breaks', () => {
  const lines = (width: number) => wrapText('与布鲁金斯学会（美国）联合主办', width, 12);
  for (let width = 30; width < 240; width += 6)
    for (const line of lines(width)) expect(line).not.toMatch(/（$/);
  expect(lines(120).join('')).toBe('与布鲁金斯学会（美国）联合主办');
});

test('names of places give way to those of more editions, also over circles of fewer', () => {
  const place = (name: string, amount: number, longitude: number): HostPlace => ({
    key: name,
    label: name,
    caption: `${name} ${amount}`,
    language: 'en',
    longitude,
    latitude: 10,
    amount,
    isCity: true,
  });
  const crowd = [-14, -7, 7, 14].map((longitude) => place(`Town at ${longitude}`, 1, longitude));
  const { labels } = placesScene({
    geometry: geometryCache(base, countries)(800),
    palette: palette('light'),
    isNarrow: false,
    textSize: 12,
    places: [...crowd, place('New Delhi', 7, 0)],
  });
  expect(labels[0]?.text).toBe('New Delhi 7');
});
