import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column } from '../../src/query/columns';
import { identifier, isOneOf, join, sql, type Scalar } from '../../src/query/sql';
import { shippedPackage } from './shippedPackage';

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

describe('the template', () => {
  test('binds every value and leaves the text to its author', () => {
    fc.assert(
      fc.property(scalar, scalar, (a: Scalar, b: Scalar) => {
        const query = sql`select ${a} where x = ${b}`;
        expect(query).toEqual({ text: 'select ? where x = ?', values: [a, b] });
      }),
    );
  });

  test('splices a nested query in with its values in the order of the text', () => {
    const inner = sql`a = ${1} or b = ${'two'}`;
    expect(sql`select ${0} where (${inner}) and c = ${3}`).toEqual({
      text: 'select ? where (a = ? or b = ?) and c = ?',
      values: [0, 1, 'two', 3],
    });
  });

  test('joins queries with their values in order, and nothing to nothing', () => {
    expect(join([sql`a = ${1}`, sql`b`, sql`c = ${2}`], ' and ')).toEqual({
      text: 'a = ? and b and c = ?',
      values: [1, 2],
    });
    expect(join([], ', ')).toEqual({ text: '', values: [] });
  });
});

describe('a name', () => {
  test('stays inside its quotes, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', 'a', ';', ' ', "'") }), (name) => {
        const { text, values } = identifier(name);
        expect(values).toEqual([]);
        expect(text.startsWith('"') && text.endsWith('"')).toBe(true);
        expect(text.slice(1, -1).replaceAll('""', '')).not.toContain('"');
        expect(text.slice(1, -1).replaceAll('""', '"')).toBe(name);
      }),
    );
  });

  test('comes back from the engine as it was given', async () => {
    for (const name of ['from', 'a "quoted" name', '名称', 'x"; drop table sources; --']) {
      const table = await (await shippedPackage()).run(sql`select 1 as ${identifier(name)}`);
      expect(table.columnNames()).toEqual([name]);
    }
  });
});

describe('values', () => {
  test('come back from the engine as they were given', async () => {
    const connection = await shippedPackage();
    const text = fc.string({ unit: 'grapheme' }).filter((word) => !word.includes('\0'));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: -1e9, max: 1e9 }), async (word, number) => {
        const table = await connection.run(
          sql`select ${word}::varchar as word, ${number}::integer as number`,
        );
        expect([column(table, 'word'), column(table, 'number')]).toEqual([[word], [number]]);
      }),
      { numRuns: 50 },
    );
  });

  test('of a list are one bound value, and the list holds exactly its items', async () => {
    const connection = await shippedPackage();
    const words = ['a', 'b', 'b c', "d'", 'é', '机构', ''];
    const candidates = sql`unnest(['a', 'b', 'b c', 'd''', 'é', '机构', '']) as list(word)`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words, 'unknown'), { minLength: 1 }), async (items) => {
        const chosen = isOneOf(sql`word`, items);
        expect(chosen.values).toHaveLength(2);
        const found = column<string>(
          await connection.run(sql`select word from ${candidates} where ${chosen}`),
          'word',
        );
        expect(found.sort()).toEqual(words.filter((word) => items.includes(word)).sort());
      }),
      { numRuns: 50 },
    );
  });
});
