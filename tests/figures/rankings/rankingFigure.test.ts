import { describe, expect, test } from 'vitest';
import { gradesFigure } from '../../../src/figures/rankings/grades/gradesFigure';
import { gradeModel } from '../../../src/figures/rankings/grades/gradeModel';
import { notRankedFigure } from '../../../src/figures/rankings/index/notRankedFigure';
import { rankingFigure } from '../../../src/figures/rankings/index/rankingFigure';
import type { GradesScene } from '../../../src/charts/grades/gradesInput';
import type { RankingScene } from '../../../src/charts/ranking/rankingInput';
import type { Figure } from '../../../src/figures/figure';
import type { DrawnChoices } from '../../../src/measures/index/robustness/choiceFactors';
import { loadText } from '../../../src/text/loadText';
import { palette } from '../../../src/theme/palette';
import { inputOf, table, withChoices } from './indexFixture';

const text = await loadText('en');
const cell = (figure: Figure, row: number, key: string) =>
  figure.table.rows[row]?.[figure.table.columns.findIndex((column) => column.key === key)];
const sceneOf = (figure: Figure, width = 680) =>
  figure.layout({
    width,
    height: null,
    palette: palette('light'),
    textSize: 12,
    isNarrow: width < 520,
  })[0]?.scene as unknown as RankingScene;

describe('the ranking', () => {
  const figure = rankingFigure(inputOf('', text));

  test('has the arrow keys go through rows, then pillars', () => {
    const [first = []] = figure.markRows ?? [];
    expect(first).toHaveLength(7);
    expect(figure.markKeys.slice(0, 7)).toEqual(first);
    expect(first[1]).toBe(`${first[0]}/presence`);
    expect(figure.markRows).toHaveLength(18);
  });

  test('draws every mark that the keys go to', () => {
    for (const width of [680, 360]) {
      const { rows, parts } = sceneOf(figure, width);
      const drawn = new Set([...rows, ...parts].map(({ key }) => key));
      expect(figure.markKeys.filter((key) => !drawn.has(key))).toEqual([]);
    }
  });

  test('says rank, score, interval and parts of a row', () => {
    const { rows } = sceneOf(figure);
    expect(rows[0]?.label).toBe(
      'France Strategy Centre: rank 1, score 75, 90% interval 1 to 3. Presence 17, Convening 16, Ties 13, People 11, Output 10, Standing 7',
    );
    expect(figure.mark(rows[0]?.key ?? '')).toMatchObject({
      title: 'France Strategy Centre',
      value: 'Score 75',
      change: 'Rank 1 of 25, 90% interval 1 to 3',
    });
  });

  test('opens the records of a row, and of a part those of its indicators', () => {
    const row = table.rows.findIndex(({ id }) => id === 'FRA-1');
    const part = figure.mark('organisation:FRA-1/people');
    expect(part?.recordIds.every((id) => /^(experts|visits)-/.test(id) && id.includes(`-${row}`))).toBe(true);
    expect(part?.recordIds.length).toBeGreaterThan(0);
    expect(part?.rows.map(([name]) => name)).toEqual(['Foreign experts', 'Visits in and out']);
    expect(part?.rows[0]?.[1]).toMatch(/^≥ \d+ \(reported\)$/);
    expect(part?.lines).toEqual(['Rests on reported figures alone']);
    const whole = figure.mark('organisation:FRA-1')?.recordIds ?? [];
    expect(whole).toEqual(expect.arrayContaining([...(part?.recordIds ?? [])]));
  });

  test('says not known of a pillar of which nothing is known', () => {
    const parts = figure.mark('organisation:GBR-1')?.rows ?? [];
    expect(parts.find(([name]) => name === 'Standing')?.[1]).toBe('not known');
  });

  test('keeps the chosen unit among the rows that are drawn, and marks it as apart', () => {
    const chosen = rankingFigure(inputOf('unit=IDN-0', text)).markRows?.length;
    expect(chosen).toBe(18);
    const last = rankingFigure(inputOf('', text)).table.rows.filter(([rank]) => rank !== null).at(-1);
    const id = String(last?.[4]);
    const figureOfLast = rankingFigure(inputOf(`unit=${id}`, text));
    expect(figureOfLast.markRows).toHaveLength(19);
    expect(sceneOf(figureOfLast).rows.at(-1)?.key).toBe(`organisation:${id}`);
    expect(rankingFigure(inputOf('rows=all', text)).markRows).toHaveLength(25);
  });

  test('holds on to an order while a slider is dragged', () => {
    const order = table.rows.map((_, row) => row).reverse();
    const held = rankingFigure(inputOf('rows=all', text, { order }));
    expect(held.title).toBe(figure.title);
    const ids = sceneOf(held).rows.map(({ key }) => key.replace('organisation:', ''));
    expect(ids).toEqual(table.rows.map(({ id }) => id).filter((id) => ids.includes(id)).reverse());
  });

  test('says who gained and lost places', () => {
    const definedRanks = new Map([
      ['FRA-1', 3],
      ['GBR-0', 1],
    ]);
    const changed = rankingFigure(inputOf('', text, { definedRanks }));
    expect(changed.mark('organisation:FRA-1')?.lines[0]).toBe('+2 places by the change');
    expect(changed.mark('organisation:GBR-0')?.lines[0]).toBe('−1 places by the change');
    expect(changed.notes.join(' ')).toContain('places gained and lost');
    expect(figure.notes.join(' ')).not.toContain('places gained and lost');
  });

  test('explains what is drawn and nothing else', () => {
    const notes = figure.notes.join(' ');
    expect(notes).toMatch(
      /in 1.000 draws \(seed 7\) in which the weights \(by up to 25%\) and the kind of mean vary/,
    );
    expect(notes).toContain('Counts of records are lower bounds');
    expect(notes).toContain('Not ranked: 3,');
    expect(notes).toContain('were pulled in (1). Pulled in: an extreme value is set to the next one.');
    expect(notes).toContain('Open bar');
    expect(notes).not.toMatch(/stand in|Left of 0|does not add up|Logarithms/);
    const waiting = rankingFigure(inputOf('', text, { width: null }));
    expect(waiting.notes.join(' ')).not.toMatch(/Interval|Bracket/);
    const byRank = rankingFigure(inputOf('normalisation=percentile-rank', text));
    expect(byRank.subtitle).toContain('score, the weighted mean of 6 pillars');
  });

  test('marks a pillar that is not known beside the bar, counts the units and has no 0 for it', () => {
    const { stubs, parts } = sceneOf(figure);
    expect(stubs.length).toBeGreaterThan(1);
    const key = 'organisation:GBR-1/standing';
    expect(parts.find((part) => part.key === key)?.label).toBe('Standing not known');
    const row = figure.table.rows.findIndex((cells) => cells.includes('GBR-1'));
    expect(cell(figure, row, 'standing_part')).toBeNull();
    const ranked = figure.table.rows.filter(([rank]) => rank !== null);
    const unknown = ranked.filter((_, at) =>
      ['presence', 'convening', 'ties', 'people', 'output', 'standing'].some(
        (id) => cell(figure, at, `${id}_score`) === null,
      ),
    ).length;
    expect(unknown).toBeGreaterThan(0);
    expect(figure.notes.join(' ')).toContain(`${unknown} ranked think tanks have a pillar of which too little`);
  });

  test('leaves out what has no weight', () => {
    const without = rankingFigure(inputOf('weights=standing:0', text));
    expect(sceneOf(without).parts.some(({ key }) => key.endsWith('/standing'))).toBe(false);
    expect(sceneOf(without).texts.map((one) => one.text)).not.toContain('Standing');
    expect(without.mark('organisation:GBR-1')?.rows.map(([name]) => name)).not.toContain('Standing');
  });

  test('says first how many draws could not be calculated where they are many', () => {
    const input = inputOf('', text);
    const lost = (draws: number) => ({
      ...input,
      intervals: input.intervals && {
        ...input.intervals,
        leftOut: [{ choices: {} as DrawnChoices, code: 'not-above-zero' as const, draws }],
      },
    });
    const many = rankingFigure(lost(180));
    expect(many.notes[0]).toMatch(/^18% of the draws \(180 of 1.000\) could not be calculated/);
    expect(many.subtitle).toMatch(/from the 820 usable of 1.000 draws/);
    const few = rankingFigure(lost(50));
    expect(few.notes[0]).toMatch(/^Counts of records/);
    expect(few.notes.join(' ')).toContain('50 draws could not be calculated');
    expect(few.subtitle).toContain('rank with its 90% interval;');
  });

  test('says of a country group that scores hold within it, and nothing of how sure places are', () => {
    const input = inputOf('', text);
    const part = rankingFigure({ ...input, state: { ...input.state, countries: 'g20' } });
    expect(part.title).toBe('France Strategy Centre leads, ahead of United Kingdom Institute for Policy and International Studies');
    expect(part.notes[0]).toBe('25 think tanks only; scores hold within this selection.');
  });

  test('says what a score of weights that suit each unit best is', () => {
    const best = rankingFigure(inputOf('weighting=benefit-of-the-doubt&normalisation=min-max', text));
    expect(best.subtitle).toContain('score from 0 to 1, the sum of 6 pillars, each multiplied');
    expect(best.subtitle).not.toContain('100');
  });

  test('has one bar a row, and none of parts, for Copeland scores', () => {
    const copeland = rankingFigure(inputOf('aggregation=copeland', text));
    expect(copeland.subtitle).toContain('units beaten less units lost to, compared two by two on 6 pillars');
    expect(sceneOf(copeland).parts).toEqual([]);
    expect(sceneOf(copeland).bars.length).toBeGreaterThan(15);
  });

  test('draws what lowers a score to the left of 0', () => {
    const scene = sceneOf(
      rankingFigure(
        inputOf('', text, {
          definition: withChoices({ normalisation: { method: 'z-score', mean: 0, sd: 1 } }),
        }),
      ),
    );
    const zero = Math.max(...scene.bars.map(({ x }) => x));
    expect(scene.bars.some(({ x, width }) => x + width < zero)).toBe(true);
    expect(scene.bars.every(({ width }) => width > 0)).toBe(true);
  });

  test('says it where nothing can be ranked, and has the reasons in its table', () => {
    const last = table.rows.length - 1;
    const columns = new Map(
      [...table.values.columns].map(([id, column]) => [id, column.map((value, row) => (row < last ? NaN : value))]),
    );
    const least = { ...table, values: { ...table.values, columns } };
    const none = rankingFigure(inputOf('normalisation=rank', text, { table: least }));
    expect(none.title).toBe('Who ranks first? None has enough of the indicators');
    expect(none.markKeys).toEqual([]);
    expect(none.table.rows).toHaveLength(28);
    expect(cell(none, 0, 'not_ranked')).toContain('asked for');
  });
});

describe('the table of the ranking', () => {
  const figure = rankingFigure(inputOf('', text));

  test('has every unit, those without a rank last and with the reason', () => {
    expect(figure.table.rows).toHaveLength(28);
    expect(cell(figure, 0, 'rank')).toBe(1);
    expect(cell(figure, 0, 'not_ranked')).toBe('');
    expect(cell(figure, 27, 'rank')).toBeNull();
    expect(cell(figure, 27, 'not_ranked')).toMatch(/^All indicators: \d+% known, 50% asked for$/);
  });

  test('has parts that sum to the score, and values as they are and on the scale', () => {
    const parts = figure.table.columns.flatMap(({ key }, i) => (key.endsWith('_part') ? [i] : []));
    const [first] = figure.table.rows;
    const sum = parts.reduce((total, at) => total + Number(first?.[at]), 0);
    expect(sum).toBeCloseTo(Number(cell(figure, 0, 'score')), 9);
    expect(parts).toHaveLength(6);
    expect(cell(figure, 0, 'conferences')).toBeGreaterThan(0);
    expect(cell(figure, 0, 'conferences_scaled')).toBeLessThanOrEqual(100);
    expect(cell(figure, 0, 'experts_note')).toBe('reported');
  });

  test('marks what was pulled in or stands in', () => {
    const at = (key: string, filled: Figure) =>
      filled.table.rows.find((row) => row[filled.table.columns.findIndex((one) => one.key === 'id')] === key);
    const note = (filled: Figure, id: string, column: string) =>
      at(id, filled)?.[filled.table.columns.findIndex(({ key }) => key === column)];
    expect(note(figure, 'GBR-1', 'conferences_note')).toBe('pulled in');
    const imputed = rankingFigure(inputOf('missing=median', text));
    expect(note(imputed, 'GBR-1', 'places_note')).toBe('estimated');
    expect(note(imputed, 'GBR-1', 'places')).toBeNull();
  });
});

describe('units without a rank', () => {
  test('are counted by how much is known of them, with their records', () => {
    const figure = notRankedFigure(inputOf('', text));
    expect(figure.title).toBe('3 think tanks are not ranked: too few of their indicators are known');
    const n = figure.markKeys.map((key) => figure.mark(key)?.rows.length ?? 0);
    expect(n.reduce((sum, one) => sum + one, 0)).toBe(3);
    expect(figure.table.rows).toHaveLength(3);
  });
  test('are none where everyone is ranked', () => {
    const all = notRankedFigure(inputOf('', text, { definition: withChoices({ availability: 0 }) }));
    expect(all.title).toBe('Every one of the think tanks is ranked');
    expect(all.markKeys).toEqual([]);
  });
});

describe('grades', () => {
  const figure = gradesFigure(inputOf('', text));

  test('have every unit and indicator in their table, ranked or not', () => {
    expect(figure.table.rows).toHaveLength(28);
    expect(figure.table.columns).toHaveLength(2 + 3 * 10);
    const letters = new Set(
      figure.table.rows.flatMap((row) => row.filter((_, i) => figure.table.columns[i]?.key.endsWith('_grade'))),
    );
    expect([...letters].sort()).toEqual(['A', 'B', 'C', 'D', 'E', null]);
  });

  test('open the records of a cell, and say where the fifths are cut', () => {
    const mark = figure.mark('organisation:FRA-1/branches');
    expect(mark?.value).toBe('Grade A');
    expect(mark?.recordIds.every((id) => id.startsWith('branches-'))).toBe(true);
    expect(mark?.rows.map(([grade]) => grade)).toEqual(['A', 'B', 'C', 'D']);
    expect(mark?.rows[0]?.[1]).toMatch(/^above /);
    expect(figure.mark('organisation:FRA-1/places')?.rows[0]?.[1]).toMatch(/^below /);
    expect(figure.mark('organisation:GBR-1/places')?.value).toBe('not known');
  });

  test('name their indicators at the head where columns are wide, and in a list where they are not', () => {
    const textsAt = (width: number) => sceneOf(figure, width).texts.map((one) => one.text);
    const uprightAt = (width: number) =>
      (sceneOf(figure, width) as unknown as GradesScene).upright.map((one) => one.text);
    expect(textsAt(1600)).not.toContain('10');
    expect(textsAt(1600).join(' ')).toMatch(/Foreign experts.* Languages of/);
    expect(textsAt(680)).not.toContain('10');
    expect(uprightAt(680)).toEqual(expect.arrayContaining(['Foreign experts', 'Places in rankings']));
    expect(uprightAt(360)).toEqual([]);
    expect(textsAt(360)).not.toContain('10');
    expect(textsAt(360).join(' ')).toContain(
      'Shown: 6 of 10 indicators (Presence, Convening, Ties). To see another pillar, sort by it above',
    );
  });

  test('are sorted by an indicator whichever way it counts, by a pillar, by name, or by all letters', () => {
    const valuesBy = (sort: string, id: string) => {
      const model = gradeModel(inputOf(`sort=${sort}`, text));
      const values = model.indicators.find((one) => one.id === id)?.values ?? [];
      return model.rows.map(({ place }) => values[place] ?? NaN).filter((value) => !Number.isNaN(value));
    };
    const falling = valuesBy('agreements', 'agreements');
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    const rising = valuesBy('places', 'places');
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    const names = gradeModel(inputOf('sort=name', text)).rows.map(({ name }) => name.text);
    expect(names).toEqual([...names].sort());
    expect(`${gradeModel(inputOf('', text)).rows[0]?.name.text} has most As: 8 of its 10 known indicators`).toBe(
      figure.title,
    );
    expect(gradesFigure(inputOf('sort=agreements', text)).title).toMatch(
      /^Agreements with foreign bodies: \d of the \d\d with a known value have an A, \D+ first$/,
    );
  });
});
