import { lab } from 'd3';
import { describe, expect, test } from 'vitest';
import type { MapLegendScene } from '../../src/charts/map/mapLegend';
import type { PanelsScene } from '../../src/charts/panels/panelsScene';
import type { SymbolsScene } from '../../src/charts/symbols/symbolsScene';
import { changeFill } from '../../src/charts/shades/changeShades';
import { coverageFigure } from '../../src/figures/coverage/forms/coverageFigure';
import type { Figure } from '../../src/figures/figure';
import { gini } from '../../src/measures/coverage/diversity';
import { documentLayout } from '../../src/export/svg/documentLayout';
import { loadText } from '../../src/text/loadText';
import { exportSizes } from '../../src/theme/exportSizes';
import { palette } from '../../src/theme/palette';
import { concentrationOf, countries, formOf, inputOf, links, subjects } from './fixture/forms';

const english = await loadText('en');
const china = 'subject=country:CHN';
const figureOf = (link: string): Figure => {
  const figure = formOf(link, english);
  if (figure === null) throw new Error(`no figure of ${link}`);
  return figure;
};
const linked = (name: string) => figureOf(links[name] ?? '');
const layoutOf = (figure: Figure, width = 830) =>
  figure.layout({ width, height: null, palette: palette('light'), textSize: 12, isNarrow: width < 520 });
const sceneOf = <T>(figure: Figure, kind: string) => {
  const part = layoutOf(figure).find((one) => one.kind === kind);
  if (part === undefined) throw new Error(`no ${kind}`);
  return part.scene as unknown as T;
};
const wordsOf = (legend: MapLegendScene) => legend.texts.map(({ text }) => text);
const rowOf = ({ table }: Figure, code: string) =>
  Object.fromEntries(
    table.columns.map(({ key }, i) => [key, table.rows.find((row) => row[1] === code)?.[i] ?? null]),
  );

describe('symbols', () => {
  const figure = linked('symbols');

  test('say what the map says, and what the area of a circle means', () => {
    const map = figureOf(china);
    expect([figure.title, figure.subtitle, figure.summary]).toEqual([map.title, map.subtitle, map.summary]);
    expect(figure.title).toBe('Organisations in China: ties reach 40 of 47 countries');
    expect(figure.notes.at(-1)).toBe(english.words.reach.noteSymbols);
    expect(map.notes).not.toContain(english.words.reach.noteSymbols);
  });

  test('have one size for one number on every date and on both of two maps', () => {
    const radii = (link: string) => {
      const scene = sceneOf<SymbolsScene>(figureOf(link), 'symbols');
      return new Map(scene.symbols.map(({ label, radius }) => [label, radius]));
    };
    const now = radii(`${china}&form=symbols`);
    const before = radii(`${china}&form=symbols&date=2012-12-31`);
    const shared = [...before].filter(([label]) => now.has(label));
    expect(shared.length).toBeGreaterThan(3);
    for (const [label, radius] of shared) expect([label, radius]).toEqual([label, now.get(label)]);
    const { panels } = sceneOf<PanelsScene>(linked('pair-symbols'), 'panels');
    const both = panels.map(({ part }) => (part.scene as unknown as SymbolsScene).symbols);
    const sizes = both.flat().map(({ label, radius }) => [label.replace(/^[^,]*/, ''), radius] as const);
    expect(new Set(sizes.map(String)).size).toBe(new Set(sizes.map(([words]) => words)).size);
  });
});

describe('flows', () => {
  const figure = linked('flows');
  const { model } = inputOf(links.flows ?? '', english).input;
  const amountOf = (key: string) => Number(/[\d,]+/.exec(figure.mark(key)?.value ?? '')?.[0] ?? NaN);

  test('have all ties of the subject, alone or summed by region, and say where the line is drawn', () => {
    const sum = figure.markKeys.reduce((total, key) => total + amountOf(key), 0);
    expect(sum).toBe(model.now.summary.ties);
    const alone = figure.markKeys.filter((key) => !key.startsWith('region-'));
    expect(alone.length).toBeLessThanOrEqual(30);
    expect(Math.min(...alone.map(amountOf))).toBe(2);
    const note = figure.notes.find((text) => text.includes('summed by region'));
    expect(note).toBe(
      `Countries with fewer than 2 ties (${model.now.summary.breadth - alone.length}) are summed by region and dashed.`,
    );
    expect(figure.notes).toContain('Great circles start in China; ties have no direction.');
  });

  test('tell what a sum is made of, with the records behind it', () => {
    const key = figure.markKeys.find((one) => one === 'region-m49-015') ?? '';
    const mark = figure.mark(key);
    expect(mark?.title).toBe('Northern Africa (2 countries)');
    expect(mark?.rows).toEqual([
      ['Egypt', '1'],
      ['Morocco', '1'],
    ]);
    expect(mark?.recordIds).toHaveLength(2);
    expect(mark?.entity).toBeUndefined();
  });

  test('are not summed where few are reached, and then nothing is dashed', () => {
    const few = figureOf('subject=country:DEU&form=flows');
    expect(few.notes.some((note) => note.includes('summed'))).toBe(false);
    expect(few.markKeys.filter((key) => key.startsWith('region-'))).toEqual([]);
    expect(few.notes).toContain('Great circles start in Germany; ties have no direction.');
  });
});

describe('tiles', () => {
  test('have one tile for every country of the group, in the fills of the map', () => {
    const { model } = inputOf(links.tiles ?? '', english).input;
    const inGroup = model.now.countries.filter(({ state }) => state !== 'outside');
    const { tiles } = sceneOf<{ tiles: { key: string; fill: string }[] }>(linked('tiles'), 'tiles');
    expect(tiles.map(({ key }) => key).sort()).toEqual(inGroup.map(({ countryId }) => countryId).sort());
    const { areas } = sceneOf<{ areas: { key: string; fill: string }[] }>(figureOf(china), 'choropleth');
    for (const { key, fill } of tiles) {
      const area = areas.find((one) => one.key === key);
      if (area !== undefined) expect([key, fill]).toEqual([key, area.fill]);
    }
  });

  test('claim no base map, as they have none, and no state that no tile has', () => {
    const figure = linked('tiles');
    expect(figure.boundaryNote ?? '').not.toContain('Natural Earth');
    expect(wordsOf(sceneOf<MapLegendScene>(figure, 'map-legend'))).not.toContain('not in the target group');
  });
});

describe('a change', () => {
  const figure = linked('change');

  test('is told in numbers that its table has', () => {
    expect(figure.title).toBe('Organisations in China: 6 countries gained, 2 lost, 34 kept');
    expect(figure.subtitle).toBe(
      'Recorded ties (all ties), change by country, 31 December 2018 compared with 30 June 2024',
    );
    const states = figure.table.rows.map((row) => row[3]);
    const count = (state: string) => states.filter((one) => one === state).length;
    expect([count('new'), count('lost'), count('kept')]).toEqual([6, 2, 34]);
    expect(figure.totals).toEqual([
      ['new', 6],
      ['lost', 2],
      ['kept', 34],
    ]);
    expect(figure.notes.at(-1)).toBe(english.words.reach.noteChange);
    expect(figure.summary).toMatch(/^6 new, 2 lost, 34 kept\. New: .*\.$/);
    expect(figure.evidence).toBeNull();
  });

  test('has the ties of both dates by country, and none where it is not known', () => {
    expect(figure.table.columns.map(({ title }) => title).slice(-3)).toEqual([
      'Ties, 31 December 2018',
      'Ties, 30 June 2024',
      'Change',
    ]);
    expect(rowOf(figure, 'PER')).toMatchObject({ state: 'lost', before: 2, now: 0, change: -2 });
    expect(rowOf(figure, 'JAM')).toMatchObject({ state: 'lost', before: 1, now: 0, change: -1 });
    expect(rowOf(figure, 'MNG')).toMatchObject({ state: 'not known', before: null, now: null, change: null });
    expect(rowOf(figure, 'FJI')).toMatchObject({ state: 'no tie on either date', now: null });
  });

  test('leads to the records that hold on one of the dates only', () => {
    const lost = figure.mark('PER');
    expect(lost).toMatchObject({ title: 'Peru', value: '−2 (lost)', entity: 'country:PER' });
    expect(lost?.rows).toEqual([
      ['31 December 2018', '2'],
      ['30 June 2024', '0'],
    ]);
    expect([...(lost?.recordIds ?? [])].sort()).toEqual(['agreements/lima', 'memberships/net/lima']);
    expect(figure.recordIds).toContain('memberships/net/kingston');
    expect(figure.recordIds).not.toContain('conferences/forum-2015');
    expect(figure.mark('MNG')).toMatchObject({ value: 'not known', recordIds: [], rows: [] });
  });

  test('has the numbers of its legend from the countries on the map', () => {
    const words = wordsOf(sceneOf<MapLegendScene>(figure, 'map-legend'));
    const ranges = ['≤ −10', '−9 to −3', '−2 to −1', '0', '+1 to +2', '+3 to +9', '≥ +10'];
    for (const range of ranges) expect(words).toContain(range);
    const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
    // Seven numbers, and the name of the class of no change.
    expect(numbers).toHaveLength(8);
    expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(6 + 2 + 34);
  });

  test('shows a country that kept its ties apart from what is not compared, in every theme', () => {
    for (const theme of ['light', 'dark', 'highContrast', 'print'] as const) {
      const fills = (['kept', 'never', 'outside'] as const).map((state) =>
        lab(changeFill({ countryId: '', state, before: 2, now: 2 }, palette(theme))),
      );
      const distances = fills.flatMap((a, i) =>
        fills.slice(i + 1).map((b) => Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)),
      );
      // A difference of 2.3 in CIELAB is just noticeable (Mahy and others 1994).
      expect([theme, Math.min(...distances) > 4]).toEqual([theme, true]);
    }
  });
});

describe('two subjects', () => {
  const pair = linked('pair');
  const overlap = linked('overlap');

  test('are told with what each reaches, and what both do', () => {
    expect(pair.title).toBe('40 of 47 countries are tied with organisations in China, 15 with organisations in Germany');
    expect(overlap.title).toMatch(
      /^12 countries are reached by both, 28 only by .*China, 3 only by .*Germany$/,
    );
    // The name of a subject does not begin with a capital within a sentence.
    for (const title of [pair.title, overlap.title]) expect(title.slice(1)).not.toContain('Bodies');
    expect(overlap.subtitle).toContain('Jaccard index 0.28');
  });

  test('have the same table, with the ties of each and none for a home country', () => {
    expect(pair.table).toEqual(overlap.table);
    const ties = (code: string) => {
      const { ties_a: a, ties_b: b, state } = rowOf(overlap, code);
      return [state, a, b];
    };
    expect(ties('KEN').slice(1)).toEqual([47, 1]);
    expect(ties('CHN').slice(1)).toEqual([null, 1]);
    expect(ties('FJI').slice(1)).toEqual([null, 1]);
    expect(ties('MNG')).toEqual(['not known', null, null]);
    expect(ties('KEN')[0]).toBe('reached by both');
  });

  test('are compared in totals by both indices', () => {
    const { data, model } = inputOf(links.overlap ?? '', english).input;
    expect(data.subjectNames?.[0]).toBe('China');
    const totals = Object.fromEntries(overlap.totals ?? []);
    const values = overlap.totals?.map(([, value]) => value) ?? [];
    expect(values.slice(0, 3)).toEqual([12, 28, 3]);
    expect(totals['Jaccard index']).toBeCloseTo(12 / 43, 12);
    expect(totals['Bray-Curtis dissimilarity']).toBeGreaterThan(0);
    expect(totals['Bray-Curtis dissimilarity']).toBeLessThan(1);
    expect(model.now.summary.breadth).toBe(40);
  });

  test('have marks of their own on two maps, each with the name of its subject', () => {
    expect(pair.mark('a:KEN')?.title).toBe('Kenya (Organisations in China)');
    expect(pair.mark('b:KEN')).toMatchObject({ value: '1 tie', entity: 'country:KEN' });
    expect(pair.mark('b:KEN')?.recordIds).toEqual(['agreements/DEU-KEN-0']);
    expect(overlap.mark('KEN')?.recordIds).toHaveLength(48);
  });

  test('have a legend that names every state on either map', () => {
    // Only the first map has hatched countries here, only the second one when the subjects are exchanged.
    const legend = (link: string) => wordsOf(sceneOf<MapLegendScene>(figureOf(link), 'map-legend'));
    const hasHatch = (words: readonly string[]) => words.some((word) => word.startsWith('not known'));
    const window = 'show=ties&channel=presence';
    const only = (subject: string, versus: string) => legend(`subject=${subject}&versus=${versus}&${window}`);
    expect(hasHatch(only('country:CHN', 'alliance:ring'))).toBe(true);
    expect(hasHatch(only('alliance:ring', 'country:CHN'))).toBe(true);
  });

  test('are drawn as one where the answer of the second is not there yet', () => {
    const { input } = inputOf(links.pair ?? '', english);
    expect(coverageFigure(input, null)?.title).toBe(figureOf(china).title);
  });
});

describe('the concentration of ties', () => {
  const link = `${china}&compare=2014-12-31`;
  const figure = concentrationOf(link, english);
  const { model } = inputOf(link, english).input;

  test('is the Gini coefficient and the share of the five countries with most ties', () => {
    const counts = model.now.countries
      .filter(({ state }) => state !== 'outside' && state !== 'home')
      .map(({ ties }) => ties);
    const totals = Object.fromEntries(figure.totals ?? []);
    expect(Object.values(totals)[0]).toBe(gini(counts));
    expect(figure.title).toBe(
      `The five countries with most ties have ${english.share(model.now.summary.topFive ?? 0)} of those of the group: Gini ${english.number(gini(counts) ?? 0, 2)}`,
    );
  });

  test('has a curve of each date in its table, from 0 to 1', () => {
    expect(figure.markKeys).toEqual(['now', 'before']);
    const dates = [...new Set(figure.table.rows.map(([date]) => date))];
    expect(dates).toEqual(['30 June 2024', '31 December 2014']);
    for (const date of dates) {
      const rows = figure.table.rows.filter((row) => row[0] === date);
      expect(rows).toHaveLength(48);
      expect([rows[0]?.slice(1), rows.at(-1)?.slice(1)]).toEqual([
        [0, 0],
        [1, 1],
      ]);
    }
    expect(concentrationOf(`${china}&compare=none`, english).markKeys).toEqual(['now']);
  });

  test('is a question where there are no ties', () => {
    const none = concentrationOf(`${china}&channel=activity&date=2006-01-01`, english);
    expect(none.title).toBe(english.words.reach.lorenzNone);
    expect([none.markKeys, none.totals, none.table.rows]).toEqual([[], [], []]);
    expect(layoutOf(none)).toEqual([]);
  });
});

describe('a span', () => {
  const figure = linked('span');

  test('is said in the subtitle, in a note, and changes what is counted', () => {
    expect(figure.subtitle).toContain('1 January 2019 to 31 December 2021');
    expect(figure.notes).toContain(english.words.reach.noteSpan);
    expect(figureOf(china).notes).not.toContain(english.words.reach.noteSpan);
    // Peru ended in 2019 and 2020; the forum of 2015 did not take place in it, the one of 2021 did.
    expect(rowOf(figure, 'PER')).toMatchObject({ ties: 2 });
    expect(figure.recordIds).not.toContain('conferences/forum-2015');
    expect(figure.recordIds).toContain('conferences/forum-2021');
  });
});

describe('an alliance that reports more countries than can be named', () => {
  const figure = linked('not-named');

  test('says so in its note, its evidence, its legend and its totals', () => {
    expect(figure.notes.at(-1)).toBe(
      'Ring of Policy Institutes reports 12 countries (1 June 2023); 5 can be named.',
    );
    expect(figure.evidence?.share).toBeCloseTo(5 / 12, 12);
    expect(figure.totals?.map(([, value]) => value)).toEqual([12, 5, 7]);
    const legend = wordsOf(sceneOf<MapLegendScene>(figure, 'map-legend'));
    expect(legend).toContain('7 more reported (1 Jun 2023), not named: not on the map');
    expect(wordsOf(sceneOf<MapLegendScene>(figureOf(china), 'map-legend')).join()).not.toContain('not named');
  });
});

describe('a map of a part of the earth', () => {
  test('says how many countries of the group are out of sight, and leads to no other', () => {
    const figure = linked('zoomed');
    const sight = figure.notes.at(-1) ?? '';
    const hidden = Number(/^\d+/.exec(sight)?.[0]);
    expect(sight).toMatch(/countries of the target group are out of sight in this view\.$/);
    expect(figure.markKeys.length + hidden).toBe(figureOf(china).markKeys.length);
    expect(figure.table.rows).toHaveLength(figureOf(china).table.rows.length);
  });

  test('that shows all says nothing of it', () => {
    for (const name of ['robinson', 'natural-earth', 'around-150', 'polar'])
      expect([name, linked(name).notes.filter((note) => note.includes('out of sight'))]).toEqual([name, []]);
  });
});

describe('the table of the map', () => {
  test('has a column for every chosen channel, and for the parts in conferences below theirs', () => {
    const keys = (link: string) =>
      figureOf(`${china}&${link}`)
        .table.columns.map(({ key }) => key)
        .slice(6);
    expect(keys('compare=none')).toEqual([
      'membership',
      'agreement',
      'conference',
      'hosted',
      'took-part',
      'presence',
      'activity',
    ]);
    expect(keys('compare=none&channel=agreement')).toEqual(['agreement']);
    expect(keys('compare=none&channel=conference&part=hosted')).toEqual(['conference']);
    expect(keys('')[0]).toBe('before');
  });

  test('counts the ties of a country by channel, the parts of conferences overlapping', () => {
    const figure = figureOf(`${china}&compare=none`);
    expect(rowOf(figure, 'THA')).toMatchObject({
      ties: 6,
      agreement: 5,
      conference: 1,
      hosted: 1,
      'took-part': 1,
    });
    expect(rowOf(figure, 'GBR')).toMatchObject({ conference: 1, hosted: 1, 'took-part': 0 });
    expect(rowOf(figure, 'SGP')).toMatchObject({ conference: 1, hosted: 0, 'took-part': 1 });
    const channels = ['membership', 'agreement', 'conference', 'presence', 'activity'];
    for (const { id } of countries) {
      const row = rowOf(figure, id);
      if (typeof row.ties === 'number')
        expect(channels.reduce((sum, channel) => sum + Number(row[channel]), 0)).toBe(row.ties);
    }
    expect(figure.mark('THA')?.rows.length).toBe(7);
  });

  test('asked for one part has only those, and says so', () => {
    const figure = figureOf(`${china}&channel=conference&part=hosted`);
    expect(figure.title).toMatch(/^Organisations in China \(Conference held there\): ties reach 2 of 47 countries;/);
    expect(figure.subtitle).toContain('Conference held there');
    expect(figure.recordIds).toEqual(['conferences/forum-2015', 'conferences/forum-2021']);
    expect(Object.keys(subjects)).toContain('country:CHN');
  });
});

describe.each(['slide', 'square'] as const)('a file for a %s', (size) => {
  test.each(Object.keys(links))('keeps its shape with the form %s', (name) => {
    const target = exportSizes[size];
    const { height } = documentLayout({ figure: linked(name), size: target, theme: 'light', text: english });
    expect(height).toBe(target.height);
  });
});
