import { expect, test } from 'vitest';
import { decode } from '../../src/data/decode';

const utf8 = new TextEncoder();

function fault(bytes: Uint8Array): string {
  const decoded = decode('a.csv', bytes);
  if ('text' in decoded) return 'read';
  const { code, details } = decoded.problem;
  return [code, details['encoding'], details['line']].filter((part) => part !== undefined).join(' ');
}

test('UTF-8 is read with and without a byte order mark', () => {
  expect(decode('a.csv', utf8.encode('名称\n中国'))).toEqual({ text: '名称\n中国' });
  expect(decode('a.csv', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a' });
});

test('GB18030 is named with its first bad line', () => {
  // "中国" in GB18030
  const chinese = Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa);
  expect(fault(Uint8Array.of(...utf8.encode('id,name\n1,'), ...chinese))).toBe('not-utf8 GB18030 2');
});

test('Big5 is told from GB18030', () => {
  // "中國" and "研究院" in Big5
  const chinese = Uint8Array.of(0xa4, 0xa4, 0xb0, 0xea, 0x2c, 0xac, 0xe3, 0xa8, 0x73, 0xb0, 0x7c);
  expect(fault(chinese)).toBe('not-utf8 Big5 1');
});

test('Windows-1252 is named', () => {
  const text = Uint8Array.from('name\nok\nJosé and Zürich, Fundação', (letter) => letter.charCodeAt(0));
  expect(fault(text)).toBe('not-utf8 Windows-1252 3');
});

test('UTF-16 is named with and without a byte order mark', () => {
  const wide = new Uint8Array(new Uint16Array([...'id,name'].map((letter) => letter.charCodeAt(0))).buffer);
  expect(fault(Uint8Array.of(0xff, 0xfe, ...wide))).toBe('not-utf8 UTF-16 1');
  expect(fault(Uint8Array.of(0xfe, 0xff, 0, 0x69))).toBe('not-utf8 UTF-16 1');
  expect(fault(wide)).toBe('not-utf8 UTF-16 1');
});

test('zero bytes and single damaged bytes are refused with their line', () => {
  expect(fault(utf8.encode('a\nb\nc\0d\ne'))).toBe('binary 3');
  expect(fault(Uint8Array.of(...utf8.encode('中国\n中'), 0xff, ...utf8.encode('国')))).toBe('damaged-utf8 2');
});
