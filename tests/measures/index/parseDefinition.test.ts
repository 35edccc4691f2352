import { describe, expect, test } from 'vitest';
import { parseDefinition } from '../../../src/measures/index/parseDefinition';
import { formatIndexProblem } from '../../../src/text/formatIndexProblem';
import { indexProblems } from '../../../src/text/words/indexProblems/en';

const nodes = [
  { id: 'index', parent: null },
  { id: 'ties', parent: 'index' },
  { id: 'agreements', parent: 'ties' },
  { id: 'members', parent: 'ties' },
];
const sound = { id: 'x', unit: 'organisation', title: { en: 'X' }, nodes };

const problemsOf = (json: unknown) =>
  parseDefinition(json).problems.map(({ code, node, field }) => [code, node, field]);
const withNode = (node: object, place = 2) =>
  problemsOf({ ...sound, nodes: nodes.map((own, i) => (i === place ? { ...own, ...node } : own)) });
const withField = (field: object) => problemsOf({ ...sound, ...field });
const sentencesOf = (json: unknown) =>
  parseDefinition(json).problems.map((problem) => formatIndexProblem(indexProblems, problem));

describe('a definition', () => {
  test('with the choices of every step is read as it is', () => {
    const full = {
      ...sound,
      description: { 'zh-Hans': '说明' },
      time: 'year',
      availability: 0.65,
      imputation: { method: 'last-observation', limit: 2 },
      treatment: { method: 'winsorise', skewness: 2, kurtosis: 3.5, limit: 5 },
      normalisation: { method: 'min-max', range: [1, 100] },
      aggregation: { method: 'power', exponent: 2 },
      weighting: { method: 'set', set: 'panel' },
      weightSets: { panel: { agreements: 2, members: 1 } },
      robustness: {
        weights: { method: 'dirichlet', concentration: 10 },
        normalisation: [{ method: 'z-score' }],
        aggregation: ['geometric', { method: 'power', exponent: 3 }],
        imputation: [{ method: 'none' }],
        winsorisationLimit: [0, 5],
        leaveOutPillar: true,
      },
      breaks: [{ from: '2020', reason: { en: 'New counting' } }],
      nodes: [
        ...nodes.slice(0, 3),
        {
          id: 'members',
          parent: 'ties',
          weight: 2,
          direction: -1,
          unit: 'members',
          denominator: null,
          question: 'members',
          normalisation: { method: 'goalposts', limits: [1, 100], transform: 'ln', range: [0, 1] },
          title: { en: 'Members' },
          definition: { en: 'Members' },
          doubt: { en: 'Few' },
          reference: 'A handbook',
        },
      ],
    };
    expect(parseDefinition(full)).toEqual({ definition: full, problems: [] });
  });

  test('may leave out id, unit, title and the parent of the root', () => {
    const { definition } = parseDefinition({ nodes: [{ id: 'index' }, ...nodes.slice(1)] });
    expect(definition).toMatchObject({ id: 'index', title: {}, nodes });
  });

  test.each([[null], [3], ['{}'], [[sound]]])('%j is none', (json) => {
    expect(problemsOf(json)).toEqual([['not-an-object', null, null]]);
  });

  test.each([[undefined], [[]], ['none'], [{}]])('needs nodes, not %j', (list) => {
    expect(problemsOf({ ...sound, nodes: list })).toContainEqual(['no-nodes', null, 'nodes']);
  });
});

describe('fields', () => {
  test('that do not exist are named with the nearest that do', () => {
    expect(sentencesOf({ ...sound, normalization: { method: 'rank' } })).toEqual([
      'normalization: there is no such field; did you mean "normalisation"?',
    ]);
    expect(withNode({ dirction: 1 })).toEqual([['unknown-field', 'agreements', 'dirction']]);
    expect(withNode({ normalisation: { method: 'rank', rnge: [0, 1] } })).toEqual([
      ['unknown-field', 'agreements', 'normalisation.rnge'],
    ]);
  });

  test('with a method that does not exist are named with the nearest that does', () => {
    expect(sentencesOf({ ...sound, normalisation: { method: 'minmax' } })).toEqual([
      'normalisation.method: "minmax" is unknown; did you mean "min-max"?',
    ]);
    expect(withField({ aggregation: 'sum' })).toEqual([['unknown-word', null, 'aggregation']]);
    expect(withField({ weighting: { method: 'pcas' } })).toEqual([
      ['unknown-word', null, 'weighting.method'],
    ]);
    expect(withField({ imputation: {} })).toEqual([['missing-field', null, 'imputation.method']]);
  });

  const wrong: [object, string][] = [
    [{ weight: -1 }, 'weight'],
    [{ weight: '1' }, 'weight'],
    [{ direction: 0 }, 'direction'],
    [{ availability: 65 }, 'availability'],
    [{ parent: 7 }, 'parent'],
    [{ denominator: 3 }, 'denominator'],
    [{ title: 'Agreements' }, 'title'],
    [{ normalisation: { method: 'goalposts', limits: [1] } }, 'normalisation.limits'],
    [{ normalisation: { method: 'z-score', sd: 0 } }, 'normalisation.sd'],
    [{ normalisation: { method: 'distance-to-target', target: '9' } }, 'normalisation.target'],
    [{ treatment: { method: 'winsorise', limit: 1.5 } }, 'treatment.limit'],
    [{ aggregation: { method: 'power', exponent: 0 } }, 'aggregation.exponent'],
    [{ normalisation: 'rank' }, 'normalisation'],
  ];
  test.each(wrong)('of another kind: %j', (node, field) => {
    expect(withNode(node)).toContainEqual(['wrong-value', 'agreements', field]);
  });

  test('that a method needs', () => {
    const missing = (normalisation: object) => withNode({ normalisation });
    expect(missing({ method: 'goalposts' })).toEqual([
      ['missing-setting', 'agreements', 'normalisation.limits'],
    ]);
    expect(missing({ method: 'scaled' })).toEqual([
      ['missing-setting', 'agreements', 'normalisation.limits'],
    ]);
    expect(missing({ method: 'distance-to-reference' })).toEqual([
      ['missing-setting', 'agreements', 'normalisation.unit'],
    ]);
    expect(missing({ method: 'distance-to-target' })).toEqual([
      ['missing-setting', 'agreements', 'normalisation.target'],
    ]);
    expect(withField({ aggregation: 'power' })).toEqual([['missing-setting', null, 'aggregation.exponent']]);
    expect(withField({ imputation: { method: 'group-mean' } })).toEqual([
      ['missing-setting', null, 'imputation.group'],
    ]);
    expect(withField({ weighting: { method: 'set' } })).toEqual([['missing-setting', 'index', 'weightSets']]);
    expect(withField({ imputation: { method: 'linear' } })).toEqual([
      ['panel-only', 'index', 'imputation.method'],
    ]);
  });

  test('that contradict themselves', () => {
    const of = (normalisation: object) => withNode({ normalisation }).map(([code]) => code);
    expect(of({ method: 'goalposts', limits: [3, 3] })).toEqual(['equal-limits']);
    expect(of({ method: 'goalposts', limits: [5, 3] })).toEqual(['range-not-increasing']);
    expect(of({ method: 'goalposts', limits: [0, 3], transform: 'ln' })).toEqual(['limits-not-positive']);
    expect(of({ method: 'min-max', range: [100, 0] })).toEqual(['range-not-increasing']);
    const bod = (shares: [number, number]) =>
      withField({ weighting: { method: 'benefit-of-the-doubt', shares } });
    expect(bod([0.5, 0.2])).toEqual([['share-limits', null, 'weighting.shares']]);
    expect(bod([0, 0.4])).toEqual([['share-limits', 'ties', 'weighting.shares']]);
    const limited = { ...sound, weighting: { method: 'benefit-of-the-doubt', shares: [0, 0.4] } };
    expect(parseDefinition(limited).definition).not.toBeNull();
    expect(bod([0, 1])).toEqual([]);
  });

  test('that choose a sum and another aggregation', () => {
    const weighting = { method: 'benefit-of-the-doubt' };
    expect(withField({ weighting, aggregation: 'geometric' })).toEqual([
      ['weights-not-defined', 'ties', 'weighting'],
    ]);
    expect(sentencesOf({ ...sound, weighting, aggregation: 'geometric' })).toEqual([
      '"ties", weighting: "benefit-of-the-doubt" gives no weights here: it is defined as a sum, so the node needs the arithmetic aggregation',
    ]);
    expect(withField({ weighting })).toEqual([]);
  });
});

describe('the tree', () => {
  const tree = (list: readonly object[]) => problemsOf({ ...sound, nodes: list });

  test('has one root', () => {
    expect(tree([...nodes, { id: 'other', parent: null }, { id: 'x', parent: 'other' }])).toEqual([
      ['several-roots', null, 'parent'],
    ]);
    expect(
      tree([
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'a' },
      ]),
    ).toEqual([
      ['no-root', null, 'parent'],
      ['cycle', 'a', 'parent'],
    ]);
  });

  test('has no parents that are not there, no circles and no doubles', () => {
    expect(tree([...nodes, { id: 'x', parent: 'tie' }])).toEqual([['unknown-parent', 'x', 'parent']]);
    const circle = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'c' },
      { id: 'c', parent: 'a' },
      { id: 'd', parent: 'a' },
    ];
    expect(tree([...nodes, ...circle])).toEqual([['cycle', 'a', 'parent']]);
    expect(sentencesOf({ ...sound, nodes: [...nodes, ...circle] })).toEqual([
      '"a", parent: the node is above itself: a under b under c under a',
    ]);
    expect(tree([...nodes, { id: 'ties', parent: 'ties' }])).toContainEqual(['duplicate-node', 'ties', 'id']);
  });

  test('has no groups without anything in them', () => {
    expect(tree([...nodes, { id: 'people', parent: 'index', aggregation: 'geometric' }])).toEqual([
      ['empty-group', 'people', null],
    ]);
    expect(tree([{ id: 'index', parent: null }])).toEqual([['empty-group', 'index', null]]);
  });

  test('has weights that do not add up to 0', () => {
    const zero = nodes.map((node) => ({ ...node, weight: node.parent === 'ties' ? 0 : 1 }));
    expect(tree(zero)).toEqual([['zero-weights', 'ties', 'weight']]);
    expect(withField({ weightSets: { panel: { agreements: 0, members: 0 } } })).toEqual([
      ['zero-weights', 'ties', 'weightSets.panel'],
    ]);
  });

  test('has sets of weights for its own nodes', () => {
    const weightSets = { panel: { agreement: 1 }, experts: { members: 1 } };
    expect(withField({ weightSets })).toEqual([['unknown-node', null, 'weightSets.panel']]);
    const chosen = { weightSets: { panel: { members: 1 } }, weighting: { method: 'set', set: 'panal' } };
    expect(sentencesOf({ ...sound, ...chosen })).toEqual([
      '"index", weighting.set: there is no set of weights "panal"; did you mean "panel"?',
    ]);
  });

  test('has at most 50 levels', () => {
    const chain = (levels: number) =>
      Array.from({ length: levels }, (_, i) => ({ id: `n${i + 1}`, parent: i === 0 ? null : `n${i}` }));
    expect(tree(chain(50))).toEqual([]);
    for (const levels of [51, 3000]) {
      expect(tree(chain(levels))).toEqual([['too-deep', 'n51', 'parent']]);
      const circle = chain(levels).map((node, i) => (i === 0 ? { ...node, parent: `n${levels}` } : node));
      expect(tree(circle).map(([code]) => code)).toEqual(['no-root', 'cycle']);
    }
  });

  test('has weights by id, whatever an object has of itself', () => {
    const odd = [
      { id: 'index', parent: null },
      { id: 'constructor', parent: 'index', weight: 0 },
      { id: 'b', parent: 'index' },
    ];
    expect(problemsOf({ ...sound, nodes: odd, weightSets: { A: { b: 0 } } })).toEqual([
      ['zero-weights', 'index', 'weightSets.A'],
    ]);
  });

  test('has its weights looked at where nodes have one name, too', () => {
    const zero = nodes.map((node) => ({ ...node, weight: node.parent === 'ties' ? 0 : 1 }));
    expect(tree([...zero, { id: 'members', parent: 'ties' }]).map(([code]) => code)).toEqual([
      'duplicate-node',
      'zero-weights',
    ]);
  });

  test('takes no notice of what only indicators have, and says so', () => {
    const { definition, problems } = parseDefinition({
      ...sound,
      nodes: nodes.map((node) =>
        node.id === 'ties' ? { ...node, denominator: 'population', direction: 1 } : node,
      ),
    });
    expect(definition).not.toBeNull();
    expect(problems).toMatchObject([
      { severity: 'warning', code: 'ignored-field', node: 'ties', field: 'denominator' },
    ]);
  });
});

test('everything that is wrong is found at once', () => {
  const codes = withField({
    availability: 2,
    aggregation: 'mean',
    colour: 'red',
    nodes: [
      ...nodes.map((node) => ({ ...node, weight: node.parent === 'ties' ? 0 : 1 })),
      { id: 'lost', parent: 'nowhere', direction: 2 },
      { parent: 'ties' },
      'text',
    ],
  });
  expect(codes.map(([code, node]) => `${code} ${node}`).sort()).toEqual([
    'missing-field nodes[6]',
    'unknown-field null',
    'unknown-parent lost',
    'unknown-word null',
    'wrong-value lost',
    'wrong-value nodes[7]',
    'wrong-value null',
    'zero-weights ties',
  ]);
});
