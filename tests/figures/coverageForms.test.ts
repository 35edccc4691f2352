import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Drawing from '../../src/charts/Drawing.svelte';
import { coverageKind, formsOf } from '../../src/figures/coverage/forms/coverageFigure';
import type { Figure } from '../../src/figures/figure';
import { parseState } from '../../src/figures/state/stateSchema';
import { coverageState } from '../../src/figures/state/viewStates';
import { languages } from '../../src/model/language';
import { loadText } from '../../src/text/loadText';
import { palette } from '../../src/theme/palette';
import { forms, formOf } from './fixture/forms';

const names = Object.keys(forms);
const english = await loadText('en');
const made = new Map(names.map((name) => [name, forms[name]?.(english) as Figure]));
const figureOf = (name: string): Figure => {
  const figure = made.get(name);
  if (figure === undefined) throw new Error(`no figure ${name}`);
  return figure;
};
const stateOf = (link: string) => parseState(coverageState, new URLSearchParams(link)).state;
const layoutOf = (figure: Figure, width = 600) =>
  figure.layout({ width, height: null, palette: palette('light'), textSize: 12, isNarrow: width < 520 });
const drawnKeys = (figure: Figure): string[] =>
  layoutOf(figure).flatMap((drawing) =>
    [...render(Drawing, { props: { drawing } }).body.matchAll(/data-key="([^"]*)"/g)].map(
      ([, key = '']) => key,
    ),
  );

describe('the form of a state', () => {
  test('depends on what is shown: a second subject, a second date, or neither', () => {
    expect(coverageKind(stateOf(''))).toBe('single');
    expect(coverageKind(stateOf('show=change'))).toBe('change');
    expect(coverageKind(stateOf('show=change&compare=none'))).toBe('single');
    expect(coverageKind(stateOf('show=overlap'))).toBe('single');
    expect(coverageKind(stateOf('versus=country:DEU'))).toBe('pair');
    expect(coverageKind(stateOf('versus=country:DEU&show=change'))).toBe('pair');
    expect(coverageKind(stateOf('versus=country:DEU&show=overlap'))).toBe('overlap');
  });

  test('that cannot show it is drawn as a map', () => {
    const pair = 'subject=country:CHN&versus=country:DEU';
    for (const link of [
      'subject=country:CHN&show=change&form=flows',
      `${pair}&form=tiles`,
      `${pair}&form=flows`,
      `${pair}&show=overlap&form=symbols`,
    ]) {
      expect([link, formsOf(stateOf(link)).includes(stateOf(link).form)]).toEqual([link, false]);
      const figure = formOf(link, english);
      const kinds = figure === null ? [] : layoutOf(figure).map(({ kind }) => kind);
      expect([link, kinds[0]]).toEqual([
        link,
        link.includes('overlap') || link.includes('change') ? 'choropleth' : 'panels',
      ]);
    }
  });

  test('of flows without a seat is none', () => {
    expect(formOf('subject=all&form=flows', english)).toBeNull();
    expect(formOf('subject=alliance:ring&form=flows', english)).toBeNull();
  });
});

describe.each(names)('the form %s', (name) => {
  const figure = figureOf(name);

  test('can be reached by its marks: each is drawn, once, and says something', () => {
    const keys = drawnKeys(figure);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(figure.markKeys).size).toBe(figure.markKeys.length);
    expect(figure.markKeys.length).toBeGreaterThan(0);
    expect(figure.markKeys.filter((key) => !keys.includes(key))).toEqual([]);
    for (const key of figure.markKeys) {
      const mark = figure.mark(key);
      expect([key, mark?.key]).toEqual([key, key]);
      expect(mark?.title.length).toBeGreaterThan(2);
      expect(mark?.value.length).toBeGreaterThan(0);
    }
    expect(figure.mark('no such mark')).toBeNull();
  });

  test('has the records of its marks among its own', () => {
    const all = new Set(figure.recordIds);
    expect(all.size).toBe(figure.recordIds.length);
    expect(all.size).toBeGreaterThan(0);
    const foreign = figure.markKeys.flatMap(
      (key) => figure.mark(key)?.recordIds.filter((id) => !all.has(id)) ?? [],
    );
    expect(foreign).toEqual([]);
  });

  test('has a table whose rows fill their columns, with an entity each where they are countries', () => {
    const { columns, rows, rowEntities } = figure.table;
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      row.forEach((cell, i) => {
        const kind = columns[i]?.isNumeric === true ? 'number' : 'string';
        if (cell !== null) expect([columns[i]?.key, typeof cell]).toEqual([columns[i]?.key, kind]);
      });
    }
    if (name === 'lorenz') return;
    expect(rowEntities).toEqual(rows.map((row) => `country:${row[1]}`));
    // The own country is outside of a change: it has a mark, and nothing for a table to say.
    const entities = figure.markKeys.map((key) => figure.mark(key)?.entity ?? null);
    const missing = entities.filter((entity) => entity !== null && rowEntities?.includes(entity) === false);
    expect(missing).toEqual(name.startsWith('change') ? ['country:CHN'] : []);
  });

  test('has words in the language asked for and no other, in every part', async () => {
    for (const language of languages) {
      const {
        title,
        subtitle,
        notes,
        summary,
        table,
        totals = [],
        source,
        mark,
        markKeys,
      } = forms[name]?.(await loadText(language)) as Figure;
      const marks = [...markKeys.slice(0, 8), ...markKeys.slice(-2)].flatMap((key) => {
        const one = mark(key);
        return one === null ? [] : [one.title, one.value, one.change ?? '', ...one.rows.flat(), ...one.lines];
      });
      const said = [
        ...[title, subtitle, source, summary],
        ...notes,
        ...table.columns.map((column) => column.title),
        ...totals.map(([total]) => total),
        ...marks,
      ];
      for (const words of said) {
        expect(words).not.toMatch(/undefined|NaN|\[object|null|Infinity/);
        if (language === 'en') expect(words).not.toMatch(/[\u3400-\u9fff]/);
        // Names that stay as they are in Chinese: of people, and of a short code.
        else
          expect([language, words.replaceAll(/Jaccard|Bray|Curtis|Gini/g, '')]).toEqual([
            language,
            expect.not.stringMatching(/[A-Za-z]{2,}/),
          ]);
      }
    }
  });
});
