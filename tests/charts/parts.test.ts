import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markerPath } from '../../src/charts/parts/markerPath';
import { sparkline } from '../../src/charts/parts/sparkline';
import { textWidth } from '../../src/charts/parts/textWidth';
import { clipText, wrapText } from '../../src/charts/parts/wrapText';

const piece = fc.constantFrom(
  ...[
    'think',
    'tank',
    'Internationalisation',
    'of',
    'and',
    '12',
    '3.5 %',
    '中',
    '国',
    '智',
    '库',
    '联',
    '盟',
    '，',
    '。',
    '：',
  ],
  ...['“', '”', '(', ')', ' ', '  ', '、', '-', '\u2009', 'é', '臺'],
);
const sentence = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const width = fc.integer({ min: 20, max: 400 });
const size = fc.constantFrom(11, 12, 14, 20);
const solid = (text: string) => text.replaceAll(/\s/g, '');

describe('the width of a text', () => {
  test('grows with every character and with the size', () => {
    fc.assert(
      fc.property(sentence, piece, size, fc.boolean(), (text, more, px, isBold) => {
        expect(textWidth(text + more, px, isBold)).toBeGreaterThan(textWidth(text, px, isBold));
        if (text !== '') expect(textWidth(text, px + 1, isBold)).toBeGreaterThan(textWidth(text, px, isBold));
      }),
    );
  });

  test('is the sum of its parts and wider in bold', () => {
    fc.assert(
      fc.property(sentence, sentence, size, (a, b, px) => {
        expect(textWidth(a + b, px)).toBeCloseTo(textWidth(a, px) + textWidth(b, px), 6);
        expect(textWidth(a, px, true)).toBeGreaterThanOrEqual(textWidth(a, px));
      }),
    );
  });

  test('is one em for a Chinese character and 0 for nothing', () => {
    expect(textWidth('智库', 12)).toBe(24);
    expect(textWidth('', 12)).toBe(0);
    expect(textWidth('W', 12)).toBeGreaterThan(textWidth('i', 12));
  });
});

describe('a text broken into lines', () => {
  test('loses no character and keeps their order', () => {
    fc.assert(
      fc.property(sentence, width, size, (text, px, height) => {
        expect(solid(wrapText(text, px, height).join(''))).toBe(solid(text));
      }),
    );
  });

  test('keeps the blanks between words of one line', () => {
    expect(wrapText('one two  three', 1000, 12)).toEqual(['one two  three']);
    expect(wrapText('one two three', textWidth('one two', 12), 12)).toEqual(['one two', 'three']);
  });

  test('has no line wider than allowed, but for a single longer word and closing marks', () => {
    const single = /^(\S+(?:[\u00a0\u2009\u202f]\S+)*|[⺀-鿿豈-﫿︰-﹏＀-￯])$/;
    fc.assert(
      fc.property(sentence, width, size, (text, px, height) => {
        for (const line of wrapText(text, px, height)) {
          const bare = line.replace(/[，。、；：！？）》」』”’%,.;:!?)\s]+$/, '');
          if (!single.test(bare)) expect([line, textWidth(bare, height) <= px]).toEqual([line, true]);
        }
      }),
    );
  });

  test('has no blank ends, no empty line and no line that begins with a closing mark', () => {
    fc.assert(
      fc.property(sentence, width, size, (text, px, height) => {
        for (const [i, line] of wrapText(text, px, height).entries()) {
          expect(line).not.toBe('');
          expect(line.trim()).toBe(line);
          if (i > 0) expect(line).not.toMatch(/^[，。、；：！？）》」』”’]/);
        }
      }),
      {
        examples: [
          [' think', 20, 11],
          ['中国， think', 24, 12],
        ],
      },
    );
  });

  test('keeps a number with its thin blanks in one line', () => {
    const text = 'of 1\u2009000 draws';
    expect(wrapText(text, textWidth('of 1', 12), 12)).toEqual(['of', '1\u2009000', 'draws']);
  });

  test('does not let a long word that begins with a closing mark run over', () => {
    const lines = wrapText('智库,internationalisation', 60, 12);
    expect(lines.length).toBeGreaterThan(1);
  });

  test('breaks between Chinese characters and never within a Latin word', () => {
    expect(wrapText('中国智库联盟', 24, 12)).toEqual(['中国', '智库', '联盟']);
    expect(wrapText('Internationalisation', 20, 12)).toEqual(['Internationalisation']);
    expect(wrapText('', 100, 12)).toEqual([]);
  });
});

describe('a text cut with an ellipsis', () => {
  test('is whole where it fits, else its beginning, and then fits', () => {
    fc.assert(
      fc.property(sentence, width, size, (text, px, height) => {
        const clipped = clipText(text, px, height);
        if (textWidth(text, height) <= px) expect(clipped).toBe(text);
        else {
          expect(clipped.endsWith('…')).toBe(true);
          expect(text.startsWith(clipped.slice(0, -1))).toBe(true);
          expect(textWidth(clipped, height) <= px || [...clipped].length <= 2).toBe(true);
        }
      }),
    );
  });

  test('is not cut within a character', () => {
    const clipped = clipText('𠮷𠮷𠮷𠮷𠮷𠮷', 28, 12);
    expect(clipped).toMatch(/^𠮷+…$/u);
  });
});

describe('a marker', () => {
  const shapes = ['circle', 'square', 'triangle', 'diamond', 'cross', 'triangle-down', 'star'];

  test('has a path of its own for each shape, without empty numbers', () => {
    const paths = shapes.map((shape) => markerPath(shape, 10));
    expect(new Set(paths).size).toBe(shapes.length);
    for (const path of paths) {
      expect(path).toMatch(/^M/);
      expect(path).not.toMatch(/NaN|undefined|Infinity|e-/);
    }
  });

  test('is a circle for a shape that is not known', () => {
    expect(markerPath('heptagon', 10)).toBe(markerPath('circle', 10));
  });

  test('stays about its size around the origin', () => {
    for (const shape of ['square', 'triangle', 'diamond', 'cross', 'triangle-down', 'star']) {
      const numbers = (markerPath(shape, 10).match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
      expect(Math.max(...numbers.map(Math.abs)), shape).toBeLessThanOrEqual(9);
    }
  });
});

describe('a sparkline', () => {
  const points = (path: string) => path.match(/-?\d+(\.\d+)?,-?\d+(\.\d+)?/g) ?? [];

  test('has a point for every known value, gaps for the others, and stays within its size', () => {
    const values = fc.array(fc.option(fc.integer({ min: -100, max: 100 }), { nil: null }), { maxLength: 20 });
    fc.assert(
      fc.property(values, (list) => {
        const { path, end, width: w, height: h } = sparkline(Object.freeze(list));
        expect(points(path)).toHaveLength(list.filter((value) => value !== null).length);
        expect(path.match(/M/g) ?? []).toHaveLength(
          list.filter((value, i) => value !== null && (list[i - 1] ?? null) === null).length,
        );
        for (const [x, y] of points(path).map((point) => point.split(',').map(Number))) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(w);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(h);
        }
        expect(end === null).toBe(points(path).length === 0);
      }),
    );
  });

  test('rises with its values and marks the last known one', () => {
    const { end, path } = sparkline([1, 3, null]);
    const [first, second] = points(path).map((point) => Number(point.split(',')[1]));
    expect(second).toBeLessThan(first ?? NaN);
    expect(end?.y).toBeCloseTo(second ?? NaN, 1);
  });

  test('without known values is empty', () => {
    expect(sparkline([null, null])).toMatchObject({ path: '', end: null });
    expect(sparkline([])).toMatchObject({ path: '', end: null });
  });
});
