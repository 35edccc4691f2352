import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedCode } from '../../src/export/embed/embedCode';
import { attribute, parseXml } from '../figures/draw';
import { hostile } from './fixture/files';

const base = 'https://atlas.example.org/embed.html';

test('is a frame with address, title and height', () => {
  expect(embedCode({ address: `${base}?a=1&b=2#/coverage`, title: 'A "title"', height: 480.4 })).toBe(
    `<iframe src="${base}?a=1&amp;b=2#/coverage" title="A &quot;title&quot;" width="100%" height="480" loading="lazy"></iframe>`,
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/embed', 'https://', ''])(
  'no frame for %j',
  (address) => {
    expect(() => embedCode({ address, title: '', height: 1 })).toThrow('no-address');
  },
);

test('whatever title and state are, it is one frame', () => {
  fc.assert(
    fc.property(hostile, hostile, (title, state) => {
      const code = embedCode({ address: `${base}#/coverage?x=${state}`, title, height: 300 });
      const frame = parseXml(code);
      expect(frame.nodeName).toBe('iframe');
      expect(frame.childNodes).toHaveLength(0);
      expect(attribute(frame, 'src')?.startsWith(base)).toBe(true);
      expect(Array.from(frame.attributes ?? [], ({ name }) => name)).toEqual([
        'src',
        'title',
        'width',
        'height',
        'loading',
      ]);
    }),
  );
});
