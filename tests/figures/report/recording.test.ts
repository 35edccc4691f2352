import { beforeAll, describe, expect, test } from 'vitest';
import { drawFigure, figuresOf } from '../../../src/figures/draw/drawFigure';
import type { FigureSource } from '../../../src/figures/draw/figureSource';
import type { Figure } from '../../../src/figures/figure';
import { freezeFigure } from '../../../src/figures/report/recording/freezeFigure';
import { hashOf, isHash, PartReader } from '../../../src/figures/report/recording/parts';
import { recording, toRecording, type Recorded } from '../../../src/figures/report/recording/recording';
import { notKept, replayed } from '../../../src/figures/report/recording/replayed';
import { figureViews, type FigureView } from '../../../src/model/figureSpec';
import { languages, type Language } from '../../../src/model/language';
import { loadText } from '../../../src/text/loadText';
import { exportSizes, type ExportSizeId } from '../../../src/theme/exportSizes';
import { drawSvg } from '../draw';
import { shippedSource } from '../draw/shippedSource';

beforeAll(shippedSource);

/** A state in which the view has its main figure. */
const stateOf = (view: FigureView) => (view === 'profiles' ? 'of=country:CHN' : '');

/** A page that has nothing any more, and whose package has changed. */
function strange(live: FigureSource): FigureSource {
  const refuse = () => Promise.reject(new Error('asked the page'));
  return {
    info: { title: 'Another', version: '9', closingDay: 1, dataHash: 'other' },
    answer: refuse,
    file: refuse,
    ownIndex: refuse,
    calculations: live.calculations,
  };
}

function replay({ key, parts }: Recorded, live: FigureSource): FigureSource {
  const reader = new PartReader((hash) => parts.get(hash));
  const found = toRecording(reader.read(key, 'json'));
  if (found === null) throw new Error('no recording');
  return replayed(found, reader, live.calculations);
}

async function svgOf(figure: Figure, source: FigureSource, size: ExportSizeId): Promise<string> {
  const text = await loadText(figure.spec.language);
  return drawSvg({ figure, size: exportSizes[size], theme: 'light', text, info: source.info });
}

async function drawnIn(
  source: FigureSource,
  view: FigureView,
  figure: string,
  language: Language,
  size: ExportSizeId = 'page',
): Promise<string> {
  const spec = { view, figure, state: stateOf(view), language, theme: 'light', size };
  const drawn = await drawFigure(spec, source);
  return svgOf(drawn.figure, source, size);
}

describe.each([...figureViews])('the main figure of %s', (view) => {
  test('is drawn from what it was frozen with, in every language and size, as it was', async () => {
    const live = await shippedSource();
    const [figure = ''] = await figuresOf(view);
    const frozen = await freezeFigure({ view, figure, state: stateOf(view) }, live);
    const source = replay(frozen, strange(live));
    expect(source.info).toEqual(live.info);
    for (const language of languages)
      expect((await drawnIn(source, view, figure, language)) === (await drawnIn(live, view, figure, language))).toBe(true);
    for (const size of ['column', 'slide', 'square'] as const)
      expect((await drawnIn(source, view, figure, 'en', size)) === (await drawnIn(live, view, figure, 'en', size))).toBe(true);
    const { figure: drawn } = await drawFigure(
      { view, figure, state: stateOf(view), language: 'zh-Hant', theme: 'light', size: 'page' },
      source,
    );
    const sources = await source.answer('record-sources', { recordIds: [...drawn.recordIds] });
    expect(sources.length).toBeGreaterThan(0);
  });
});

describe('a recording', () => {
  test('asks once, whatever the order of the parameters', async () => {
    const live = await shippedSource();
    let asked = 0;
    const { source, recorded } = recording({
      ...live,
      answer: (question, parameters) => {
        asked += 1;
        return live.answer(question, parameters);
      },
    });
    const key = 'country:CHN';
    await source.answer('ties', { subject: key, type: 'any' } as never);
    await source.answer('ties', { type: 'any', subject: key } as never);
    expect(asked).toBe(1);
    expect(recorded().parts.size).toBe(2);
  });

  test('forgets what failed, so that it is asked again', async () => {
    const live = await shippedSource();
    let fails = true;
    const { source, recorded } = recording({
      ...live,
      file: (name) => (fails ? Promise.reject(new Error('gone')) : live.file(name)),
    });
    await expect(source.file('indices')).rejects.toThrow('gone');
    expect(recorded().parts.size).toBe(1);
    fails = false;
    expect(await source.file('indices')).toEqual(await live.file('indices'));
  });

  test('keeps numbers and arrays that JSON does not have', async () => {
    const live = await shippedSource();
    const positions = Float64Array.of(1.5, NaN, -0, Infinity);
    const network = { n: 2, source: Uint32Array.of(0), target: Uint32Array.of(1) } as never;
    let calculated = 0;
    const calculations = {
      ...live.calculations,
      layOut: () => {
        calculated += 1;
        return Promise.resolve(positions);
      },
    };
    const { source, recorded } = recording({ ...live, calculations });
    expect(await source.calculations.layOut(network)).toEqual(positions);
    const again = replay(recorded(), { ...live, calculations });
    expect(await again.calculations.layOut(structuredClone(network))).toEqual(positions);
    expect(calculated).toBe(1);
    await again.calculations.layOut({ ...(network as object), n: 3 } as never);
    expect(calculated).toBe(2);
  });

  test('is the same text for the same answers, in whatever order they were asked for', async () => {
    const live = await shippedSource();
    const [one, other] = [recording(live), recording(live)];
    await one.source.answer('countries', {});
    await one.source.answer('subjects', {});
    await other.source.answer('subjects', {});
    await other.source.answer('countries', {});
    expect(other.recorded().key).toBe(one.recorded().key);
    expect(isHash(one.recorded().key)).toBe(true);
  });

  test('shares what several figures were drawn from', async () => {
    const live = await shippedSource();
    const map = await freezeFigure({ view: 'coverage', figure: 'map', state: '' }, live);
    const overview = await freezeFigure({ view: 'overview', figure: 'coverage', state: '' }, live);
    const shared = [...map.parts.keys()].filter((hash) => overview.parts.has(hash));
    expect(shared.length).toBeGreaterThan(2);
    expect(overview.key).not.toBe(map.key);
  });

  test('that is not whole, or was made up, refuses what it does not have', async () => {
    const live = await shippedSource();
    const frozen = await freezeFigure({ view: 'coverage', figure: 'map', state: '' }, live);
    const parts = new Map(frozen.parts);
    const countries = JSON.stringify(await live.answer('countries', {}));
    parts.delete(hashOf(countries));
    const cut = replay({ key: frozen.key, parts }, live);
    await expect(cut.answer('countries', {})).rejects.toMatchObject({ code: 'not-kept' });
    await expect(cut.answer('entities', {} as never)).rejects.toMatchObject({ code: 'not-kept' });
    await expect(notKept(live).file('baseMap')).rejects.toMatchObject({ code: 'not-kept' });
    const text = 'no JSON';
    const made = { info: live.info, asked: { 'answer countries {}': hashOf(text), 'file baseMap': 'f'.repeat(32) } };
    const reader = new PartReader((hash) => (hash === hashOf(text) ? text : undefined));
    const source = replayed(made, reader, live.calculations);
    await expect(source.answer('countries', {})).rejects.toMatchObject({ code: 'not-kept' });
    await expect(source.file('baseMap')).rejects.toMatchObject({ code: 'not-kept' });
    const wrong: readonly unknown[] = [null, 'text', {}, { info: live.info }, { info: live.info, asked: { a: '../x' } }, { info: { ...live.info, closingDay: '1' }, asked: {} }];
    expect(wrong.map(toRecording)).toEqual(wrong.map(() => null));
  });
});
