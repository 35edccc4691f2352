import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addColumn, addGroup, addQuestion, addTitled } from '../../../src/figures/rankings/editor/addIndicator';
import { setIndex, setNode, withWords } from '../../../src/figures/rankings/editor/fieldEdits';
import { freeId } from '../../../src/figures/rankings/editor/freeId';
import { advance, historyOf, redo, undo } from '../../../src/figures/rankings/editor/history';
import { copyDefinition, emptyDefinition, numberedCopy, ownId } from '../../../src/figures/rankings/editor/startDefinition';
import { branchOf, groupsFor, isGroup } from '../../../src/figures/rankings/editor/tree';
import { isTooDeep } from '../../../src/figures/rankings/editor/treeDepth';
import { weightText } from '../../../src/figures/rankings/editor/weightText';
import { hasYears } from '../../../src/figures/rankings/own/hasYears';
import { loadText } from '../../../src/text/loadText';
import { moveAmong, moveInto, removeBranch } from '../../../src/figures/rankings/editor/treeEdits';
import { mostLevels } from '../../../src/measures/index/parse/treeChecks';
import { parseDefinition } from '../../../src/measures/index/parseDefinition';
import type { IndexDefinition } from '../../../src/model/indexDefinition';

const empty = emptyDefinition('own:index', 'Index', 'en', 'organisation');
const at = (definition: IndexDefinition, place: number) =>
  definition.nodes[place % definition.nodes.length]?.id ?? '';

/** An edit of any kind at nodes told by their place, as far as the definition has that many. */
const edit = fc.record({
  kind: fc.constantFrom('group', 'question', 'column', 'titled', 'remove', 'up', 'down', 'into', 'field', 'whole'),
  a: fc.nat(40),
  b: fc.nat(40),
  title: fc.constantFrom('Ties', 'ties', '伙伴国', '  ', 'Überblick: Ämter', 'a'.repeat(60)),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(definition: IndexDefinition, { kind, a, b, title }: Edit): IndexDefinition {
  const [one, other] = [at(definition, a), at(definition, b)];
  if (kind === 'group') return addGroup(definition, one, title, 'en').definition;
  if (kind === 'question')
    return addQuestion(definition, one, { id: 'agreements-abroad', direction: 1 }).definition;
  if (kind === 'column') return addColumn(definition, one, title).definition;
  if (kind === 'titled') return addTitled(definition, one, title, 'zh-Hans').definition;
  if (kind === 'remove') return removeBranch(definition, one);
  if (kind === 'up' || kind === 'down') return moveAmong(definition, one, kind === 'up' ? -1 : 1);
  if (kind === 'into') return moveInto(definition, one, other);
  if (kind === 'field') return setNode(definition, one, { weight: b, aggregation: undefined });
  return setIndex(definition, { title: withWords(definition.title, 'en', title) ?? {} });
}

function isOneTree({ nodes }: IndexDefinition): boolean {
  const ids = new Set(nodes.map(({ id }) => id));
  const roots = nodes.filter(({ parent }) => parent === null);
  const [root] = roots;
  return ids.size === nodes.length && roots.length === 1 && branchOf({ nodes }, root?.id ?? '').size === nodes.length;
}

describe('the tree of an index', () => {
  test('is one tree with ids of its own after any edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const definition = edits.reduce(apply, empty);
        expect(isOneTree(definition)).toBe(true);
        const codes = parseDefinition(definition).problems.map(({ code }) => code);
        for (const code of ['duplicate-node', 'cycle', 'unknown-parent', 'several-roots'])
          expect(codes).not.toContain(code);
      }),
    );
  });

  test('is as it was after everything is undone, and as it became after everything is redone', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const made = edits.reduce((history, one) => advance(history, apply(history.present, one)), historyOf(empty));
        let history = made;
        const steps = made.past.length;
        for (let i = 0; i < steps; i += 1) history = undo(history);
        expect(history.present).toBe(empty);
        expect(undo(history)).toBe(history);
        for (let i = 0; i < steps; i += 1) history = redo(history);
        expect(history).toEqual(made);
      }),
    );
  });

  test('undone and redone, each step leaves the history as it was', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 20 }), (edits) => {
        const made = edits.reduce((history, one) => advance(history, apply(history.present, one)), historyOf(empty));
        fc.pre(made.past.length > 0);
        expect(redo(undo(made))).toEqual(made);
      }),
    );
  });

  test('keeps what lost its last child a group', () => {
    const grouped = addGroup(empty, 'index', 'Ties', 'en');
    const filled = addTitled(grouped.definition, grouped.id, 'Agreements', 'en');
    const bare = setNode(filled.definition, grouped.id, { aggregation: undefined });
    const emptied = removeBranch(bare, filled.id);
    const ties = emptied.nodes.find(({ id }) => id === grouped.id);
    expect(ties !== undefined && isGroup(emptied, ties)).toBe(true);
    expect(parseDefinition(emptied).problems.map(({ code, node }) => [code, node])).toEqual([
      ['empty-group', 'ties'],
    ]);
  });

  test('offers a node only groups that it can move into', () => {
    const first = addGroup(empty, 'index', 'Ties', 'en');
    const second = addGroup(first.definition, first.id, 'Agreements', 'en');
    const leaf = addTitled(second.definition, second.id, 'Signed', 'en').definition;
    const ids = (id: string) => {
      const node = leaf.nodes.find((one) => one.id === id);
      return node === undefined ? [] : groupsFor(leaf, node).map((one) => one.id);
    };
    expect(ids('signed')).toEqual(['index', 'ties']);
    expect(ids('ties')).toEqual([]);
    expect(ids('agreements')).toEqual(['index']);
    expect(moveInto(leaf, 'ties', 'agreements')).toBe(leaf);
  });
});

describe('ids', () => {
  test('are made from titles, without what an address keeps for itself', () => {
    expect(freeId('Partner countries (new)', [], 'x')).toBe('partner-countries-new');
    expect(freeId('Partner countries', ['partner-countries'], 'x')).toBe('partner-countries-2');
    expect(freeId('合作国家', [], 'x')).toBe('合作国家');
    expect(freeId(' ~:! ', ['x'], 'x')).toBe('x-2');
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(freeId(title, [], "x")).toMatch(/^[^:~\s,]+$/);
      }),
    );
  });

  test('of one’s own never meet another', () => {
    expect(ownId('My index', ['own:my-index', 'own:other'])).toBe('own:my-index-2');
    const copy = copyDefinition(empty, 'own:copy', (title) => `${title} (copy)`);
    const title = { en: 'Index (copy)' };
    expect(copy).toEqual({ ...empty, id: 'own:copy', title, nodes: [{ id: 'index', parent: null, title }] });
  });
});

test('a copy beside an index has the first free number in every language', () => {
  const reach = { ...empty, id: 'own:reach', title: { en: 'Reach', 'zh-Hans': '联系' } };
  const second = numberedCopy(reach, [reach]);
  expect(second).toMatchObject({ id: 'own:reach-2', title: { en: 'Reach (2)', 'zh-Hans': '联系（2）' } });
  expect(numberedCopy(reach, [reach, second]).title.en).toBe('Reach (3)');
});

test('weights have the decimals that they are given with', async () => {
  const text = await loadText('en');
  expect([1, 0.5, 0.4, 0.125, 1 / 3, 12].map((weight) => weightText(weight, text))).toEqual([
    '1', '0.5', '0.4', '0.125', '0.333', '12',
  ]);
});

test('a chain of too many levels is told without going down it', () => {
  const chain = (levels: number) => ({
    nodes: Array.from({ length: levels }, (_, i) => ({ id: String(i), parent: i === 0 ? null : String(i - 1) })),
  });
  expect(isTooDeep(chain(mostLevels))).toBe(false);
  expect(isTooDeep(chain(mostLevels + 1))).toBe(true);
  expect(isTooDeep({ nodes: [{ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }] })).toBe(false);
});

test('a title of spaces is no title', () => {
  expect(withWords({ en: 'Reach' }, 'en', '   ')).toBeUndefined();
});

test('periods beside indicators of the records are years', () => {
  const rows = (...periods: string[]) =>
    [['unit', 'period'], ...periods.map((period) => ['a', period])].map((cells, i) => ({ row: i + 1, cells }));
  expect(hasYears(rows('2023', '2024', ''), 'period')).toBe(true);
  expect(hasYears(rows('2023', '2024-05'), 'period')).toBe(false);
  expect(hasYears(rows('spring'), undefined)).toBe(true);
});
