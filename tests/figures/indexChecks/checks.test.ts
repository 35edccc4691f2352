import { expect, test, describe } from 'vitest';
import { warningsOf } from '../../../src/figures/rankings/audit/auditSection';
import { auditSheet } from '../../../src/figures/rankings/audit/auditSheet';
import { shareText } from '../../../src/figures/rankings/index/shareText';
import { correlationLines, pullsBelow } from '../../../src/figures/rankings/compared/correlationLines';
import { correlationsFigure } from '../../../src/figures/rankings/compared/correlationsFigure';
import { distributionFigure } from '../../../src/figures/rankings/compared/distributionFigure';
import { groupSpreads } from '../../../src/figures/rankings/compared/groupSpread';
import { groupsFigure } from '../../../src/figures/rankings/compared/groupsFigure';
import { scatterFigure } from '../../../src/figures/rankings/compared/scatterFigure';
import { fixedGoalposts } from '../../../src/figures/rankings/time/fixedGoalposts';
import { timeFigure } from '../../../src/figures/rankings/time/timeFigure';
import { timePanel } from '../../../src/figures/rankings/time/timePanel';
import { whatIfAlternatives } from '../../../src/figures/rankings/whatIf/alternatives';
import { dropFigure } from '../../../src/figures/rankings/whatIf/dropFigure';
import { methodOutcomes } from '../../../src/figures/rankings/whatIf/methodOutcomes';
import { sensitivityFigure } from '../../../src/figures/rankings/whatIf/sensitivityFigure';
import { calculateIndex } from '../../../src/measures/index/calculateIndex';
import { dropNodes } from '../../../src/measures/index/robustness/dropNodes';
import { asDefined } from '../../../src/measures/index/robustness/choiceFactors';
import { sobol } from '../../../src/measures/index/robustness/sobol';
import { robustness } from '../../../src/measures/index/robustness/robustness';
import type { IndexDefinition } from '../../../src/model/indexDefinition';
import { loadText } from '../../../src/text/loadText';
import { definition, inputOf, modelOf, panelOf, table } from '../fixture/indexChecks';

const text = await loadText('en');
const { values } = table;
const nothing = { sensitivity: null, dropped: null, external: [] };
const numberOf = (id: string) => modelOf('').result.tree.nodes.findIndex((node) => node.id === id);

describe('fixed goalposts', () => {
  const model = modelOf('');
  const fixed = fixedGoalposts(model.definition, model.result);
  const again = (of = values) => calculateIndex(fixed.definition, fixed.valuesOf(of));

  test('give the scores of the date that they are taken from', () => {
    const { score } = again();
    model.result.score.forEach((expected, row) => expect(score[row]).toBeCloseTo(expected, 9));
  });

  test('keep the score of a unit whoever else is in the table', () => {
    const few = (column: Float64Array) => column.slice(4, 12);
    const columns = new Map([...values.columns].map(([name, column]) => [name, few(column)]));
    const groups = new Map([...values.groups].map(([name, list]) => [name, list.slice(4, 12)]));
    const part = { ...values, units: values.units.slice(4, 12), columns, groups };
    const { score } = again(part);
    score.forEach((value, row) => expect(value).toBeCloseTo(model.result.score[row + 4] ?? NaN, 9));
  });

  test('take the logarithm of the date where the treatment took one', () => {
    const logged: IndexDefinition = {
      ...definition,
      treatment: { method: 'winsorise', skewness: 2, kurtosis: 3.5, limit: 0 },
    };
    const result = calculateIndex(logged, values);
    expect(result.treatments.filter(({ method }) => method === 'log')).not.toEqual([]);
    const { definition: of, valuesOf } = fixedGoalposts(logged, result);
    const { score } = calculateIndex(of, valuesOf(values));
    result.score.forEach((expected, row) => expect(score[row]).toBeCloseTo(expected, 9));
  });
});

describe('other methods', () => {
  test('differ from the definition in one choice each, and never repeat its own', () => {
    const ids = whatIfAlternatives(definition).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('normalisation:min-max');
    expect(ids).not.toContain('aggregation:arithmetic');
    expect(ids).toEqual(expect.arrayContaining(['normalisation:rank', 'aggregation:copeland', 'treatment:none']));
  });

  test('leave ranks as they are where nothing is missing for them to fill', () => {
    const filled = methodOutcomes(modelOf('missing=median')).find(
      ({ alternative }) => alternative.id === 'imputation:median',
    );
    expect(filled).toBeUndefined();
    const outcomes = methodOutcomes(modelOf(''));
    for (const { n, spearman, meanShift, ranks } of outcomes.filter((one) => one.ranks !== null)) {
      expect(n).toBeGreaterThan(20);
      expect(spearman).toBeLessThanOrEqual(1);
      const own = modelOf('').result.rank;
      const shifts = [...own].map((rank, row) => Math.abs(rank - (ranks?.[row] ?? 0)));
      expect(meanShift).toBeCloseTo(shifts.reduce((sum, shift) => sum + shift, 0) / n, 9);
    }
  });

  test('without a result are said to be left out', () => {
    const zeroed = { ...definition, normalisation: { method: 'min-max', range: [0, 100] } } as const;
    const failed = methodOutcomes(modelOf('', zeroed)).filter(({ ranks }) => ranks === null);
    expect(failed.map(({ alternative }) => alternative.method)).toEqual(
      expect.arrayContaining(['geometric', 'harmonic']),
    );
  });
});

describe('correlations', () => {
  const { nodes, pairs } = correlationLines(modelOf('').result);

  test('are of every two lines, indicators before pillars before the index', () => {
    expect(nodes.at(-1)).toBe(0);
    expect(pairs).toHaveLength((nodes.length * (nodes.length - 1)) / 2);
    expect(pairs.every(({ row, column }) => column < row)).toBe(true);
  });

  test('flag what an auditor would: nearly the same, and negative among siblings', () => {
    const flagged = pairs.find(({ row, column }) => nodes[row] === numberOf('partners') && nodes[column] === numberOf('agreements'));
    expect(flagged).toMatchObject({ flag: 'redundant', n: 28 });
    expect(correlationsFigure(inputOf('', text)).title).toContain(
      'Agreements abroad and Countries of partners say nearly the same',
    );
  });

  test('near 0 pull against nothing', () => {
    const negative = pairs.filter(({ r }) => r < 0 && r >= pullsBelow);
    expect(negative).not.toEqual([]);
    expect(negative.every(({ flag }) => flag === null)).toBe(true);
  });

  test('of a part with its own pillar are never flagged', () => {
    const part = pairs.find(({ row, column }) => nodes[row] === numberOf('ties') && nodes[column] === numberOf('agreements'));
    expect(part?.r).toBeGreaterThan(0.9);
    expect(part?.flag).toBeNull();
  });
});

describe('a scatter', () => {
  test('has a mark with the records of both nodes for every ranked unit with both values', () => {
    const figure = scatterFigure(inputOf('x=agreements&y=languages', text));
    const { result } = modelOf('');
    const isBoth = (row: number) =>
      (result.rank[row] ?? 0) > 0 && !Number.isNaN(values.columns.get('languages')?.[row]);
    expect(figure.markKeys).toHaveLength(values.units.filter((_, row) => isBoth(row)).length);
    expect(figure.mark('organisation:CHN-0')?.recordIds).toEqual(['agreements-0', 'languages-0']);
  });

  test('asks where too few units have both values', () => {
    const few = new Set([0, 1]);
    const sparse = Float64Array.from(values.units, (_, row) => (few.has(row) ? row : NaN));
    const input = inputOf('x=languages&y=agreements', text);
    const imputed = [...input.model.result.imputed];
    imputed[numberOf('languages')] = sparse;
    const model = { ...input.model, result: { ...input.model.result, imputed } };
    expect(scatterFigure({ ...input, model }).title).toMatch(/\?$/);
  });
});

describe('groups', () => {
  test('have a median from three units on and quartiles from five on', () => {
    const column = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const group = (id: string, rows: number[]) => ({ id, name: id, rows });
    const spreads = groupSpreads([group('a', [0, 1]), group('b', [2, 3, 4]), group('c', [5, 6, 7, 8, 9])], column);
    expect(spreads.map(({ id, median, quartiles }) => [id, median, quartiles])).toEqual([
      ['c', 8, [7, 9]],
      ['b', 4, null],
      ['a', null, null],
    ]);
  });

  test('are compared where their medians lie outside the middle half of the other', () => {
    expect(groupsFigure(inputOf('', text)).title).toMatch(/^Americas has a clearly higher median score, [\d.]+, than /);
  });
});

describe('a distribution', () => {
  test('shows the most uneven indicator unless another is chosen, with the value that was pulled in', () => {
    const figure = distributionFigure(inputOf('', text));
    expect(figure.subtitle).toContain('Agreements abroad (agreements)');
    expect(figure.mark('organisation:CHN-0')?.lines).toEqual(['Pulled in to 13']);
    expect(figure.mark('organisation:CHN-0')?.recordIds).toEqual(['agreements-0']);
  });

  test('counts who has no value', () => {
    const figure = distributionFigure(inputOf('node=languages', text));
    expect(figure.notes[0]).toBe('3 of 28 units have no value on record.');
    expect(figure.table.rows).toHaveLength(28);
  });
});

describe('leaving out parts', () => {
  test('names the pillar without which ranks move most', () => {
    const figure = dropFigure(inputOf('', text), dropNodes(definition, values), true);
    const means = figure.table.rows.filter((row) => row[1] === 'pillar').map((row) => Number(row[2]));
    expect(figure.title).toContain(`"${String(figure.table.rows[0]?.[0])}"`);
    expect(means).toEqual([...means].sort((a, b) => b - a));
  });

  test('names the part of any level without which ranks move most', () => {
    const { table: of, title } = dropFigure(inputOf('', text), dropNodes(definition, values));
    const most = Math.max(...of.rows.map((row) => Number(row[2])));
    expect(title).toContain(String(of.rows.find((row) => Number(row[2]) === most)?.[0]));
  });

  test('and what is varied say so where nothing moves ranks', () => {
    const flat = sobol(definition, values, { n: 16, seed: 1, bootstraps: 10 });
    const of = (mean: number) => sensitivityFigure(inputOf('', text), { ...flat, mean, variance: 1e-6 });
    expect(of(0).title).toBe('Nothing that is varied moves ranks');
    expect(of(3).notes[0]).toContain('about 3.0 places');
  });

  test('and choices wait for what is being calculated', () => {
    expect(dropFigure(inputOf('', text), null).notes[0]).toMatch(/being calculated/);
    expect(sensitivityFigure(inputOf('', text), null).notes[0]).toMatch(/being calculated/);
  });
});

describe('ranks through time', () => {
  const input = inputOf('', text);
  const panel = timePanel(input.model, panelOf([2018, 2022, 2023, 2024]));
  const intervals =
    panel === null ? null : robustness(panel.definition, panel.values, { draws: 50, seed: 1 });

  test('leave out years in which too few are ranked, and say so', () => {
    const figure = timeFigure(input, panel, null);
    expect(figure.notes.join(' ')).toContain('fewer than 5 units have enough records: 2018.');
    expect(new Set(figure.table.rows.map((row) => row[2]))).toEqual(new Set(['2022', '2023', '2024']));
  });

  test('of values of one date are a sentence', () => {
    expect(timeFigure(input, timePanel(input.model, null), null).notes[0]).toMatch(/of one date/);
  });

  test('colour the chosen units in the order in which they were chosen', () => {
    const chosen = timeFigure(inputOf('units=KOR-0~CHN-0', text), panel, intervals);
    expect(chosen.title).toContain('South Korea Policy Institute');
  });

  test('name a climb or a fall only where the first and the last interval lie apart', () => {
    const titleOf = (before: number, after: number) => {
      const p05 = Float64Array.from(panel?.result.units ?? [], (_, row) =>
        panel?.result.periods?.[row] === '2024' ? after : before,
      );
      const p95 = p05.map((rank) => rank + 2);
      return timeFigure(inputOf('units=KOR-0', text), panel, { draws: 1, seed: 1, p05, p95, median: p05, leftOut: [] })
        .title;
    };
    expect(titleOf(8, 1)).toMatch(/ climbs from /);
    expect(titleOf(1, 8)).toMatch(/ falls from /);
    expect(titleOf(2, 1)).toMatch(/ can hardly be told apart$/);
    expect(timeFigure(inputOf('units=KOR-0', text), panel, null).title).toMatch(/\?$/);
  });

  test('say that they count dated records, and have the records of what they draw', () => {
    const figure = timeFigure(input, panel, intervals);
    expect(figure.subtitle).toContain('dated records only');
    const marks = new Set(figure.markKeys.flatMap((key) => figure.mark(key)?.recordIds ?? []));
    expect(new Set(figure.recordIds)).toEqual(marks);
  });
});

describe('an audit sheet', () => {
  test('has the ten steps and other rankings, and warns of what is wrong', () => {
    const sections = auditSheet(inputOf('', text), nothing);
    expect(sections).toHaveLength(12);
    const coherence = sections.find(({ id }) => id === 'coherence');
    expect(coherence?.checks.map(({ isPassed }) => isPassed)).toEqual([false, false, false]);
    expect(sections.find(({ id }) => id === 'outliers')?.checks[0]?.isPassed).toBe(true);
    expect(warningsOf(sections)).toBeGreaterThan(2);
  });

  test('warns of an indicator that weighs more than twice an equal share', () => {
    const heavy = auditSheet(inputOf('weights=agreements:100~partners:0~ties:90~convening:5~standing:5', text), nothing);
    const check = heavy.find(({ id }) => id === 'weights')?.checks[0];
    expect(check?.isPassed).toBe(false);
    expect(check?.text).toContain('Agreements abroad');
  });

  test('cannot tell from too few units, and warns of many draws without a result', () => {
    const external = [{ name: 'Short list', n: 4, spearman: -0.4, kendall: -0.3 }];
    const few = auditSheet(inputOf('', text), { ...nothing, external });
    expect(few.find(({ id }) => id === 'external')?.checks.map(({ isPassed }) => isPassed)).toEqual([null]);
    const all = robustness(definition, values, { draws: 20, seed: 1 });
    const leftOut = [{ choices: asDefined, code: 'not-above-zero' as const, draws: 2 }];
    const robust = auditSheet({ ...inputOf('', text), intervals: { ...all, leftOut } }, nothing);
    expect(
      robust.find(({ id }) => id === 'robustness')?.checks.map(({ text: said }) => said),
    ).toContainEqual(expect.stringMatching(/^10% of the draws have no result/));
  });
});

test('a share is 100% only where it is all', () => {
  expect([1, 0.999, 0.994, 0.001, 0].map((share) => shareText(share, text))).toEqual([
    '100%',
    'over 99%',
    '99%',
    'under 1%',
    '0%',
  ]);
});
