import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeBlock,
  duplicateBlock,
  figureBlocks,
  insertBlock,
  moveBlock,
  placeOf,
  removeBlock,
} from '../../../src/figures/report/edit/blocks';
import { withCopyTitle } from '../../../src/figures/report/edit/copyTitle';
import {
  setFrozen,
  setLanguage,
  setLevel,
  setOptions,
  setSecondLanguage,
  setSize,
} from '../../../src/figures/report/edit/settings';
import { redo, step, stepsOf, typingPause, undo } from '../../../src/figures/report/edit/steps';
import { toDefinition } from '../../../src/figures/report/edit/toDefinition';
import { setTitle, setWords, typedWords, withWords } from '../../../src/figures/report/edit/words';
import { languages, type Language } from '../../../src/model/language';
import { reportFigureSizes, type ReportDefinition } from '../../../src/model/report';
import { coverageMap, definitions, newBlock, note } from './definitions';

type Edit = (definition: ReportDefinition) => ReportDefinition;

const idAt = ({ blocks }: ReportDefinition, at: number) => blocks[at % Math.max(1, blocks.length)]?.id ?? '';
const language = fc.constantFrom<Language>(...languages);
const at = fc.nat(8);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(newBlock, at).map(([block, to]): Edit => (definition) => insertBlock(definition, block, to)),
  fc.tuple(at, fc.integer({ min: -3, max: 9 })).map(
    ([from, to]): Edit =>
      (definition) =>
        moveBlock(definition, idAt(definition, from), to),
  ),
  at.map((from): Edit => (definition) => removeBlock(definition, idAt(definition, from))),
  at.map((from): Edit => (definition) => duplicateBlock(definition, idAt(definition, from))),
  fc.tuple(at, fc.string(), language).map(
    ([from, words, of]): Edit =>
      (definition) =>
        setWords(definition, idAt(definition, from), words, of),
  ),
  fc.tuple(fc.string(), language).map(
    ([words, of]): Edit =>
      (definition) =>
        setTitle(definition, words, of),
  ),
  language.map((of): Edit => (definition) => setLanguage(definition, of)),
  fc.option(language).map((of): Edit => (definition) => setSecondLanguage(definition, of)),
  fc.boolean().map((annex): Edit => (definition) => setOptions(definition, { annex })),
  fc.tuple(at, fc.option(fc.constantFrom(...reportFigureSizes))).map(
    ([from, size]): Edit =>
      (definition) =>
        setSize(definition, idAt(definition, from), size),
  ),
  fc.tuple(at, fc.option(fc.constant('key'))).map(
    ([from, key]): Edit =>
      (definition) =>
        setFrozen(definition, idAt(definition, from), key),
  ),
  at.map((from): Edit => (definition) => setLevel(definition, idAt(definition, from), 2)),
);

describe('any edits', () => {
  test('leave a report whose ids are all different, and that can be kept', () => {
    fc.assert(
      fc.property(definitions, fc.array(edit, { maxLength: 20 }), (start, edits) => {
        const end = edits.reduce((definition, change) => change(definition), start);
        expect(new Set(end.blocks.map(({ id }) => id)).size).toBe(end.blocks.length);
        expect(toDefinition(structuredClone(end))).toEqual(end);
      }),
    );
  });

  test('are undone to the start and redone to the end', () => {
    fc.assert(
      fc.property(
        definitions,
        fc.array(fc.tuple(edit, fc.nat(2 * typingPause)), { maxLength: 20 }),
        (start, edits) => {
          let moment = 0;
          let steps = stepsOf(start);
          for (const [change, wait] of edits) {
            moment += wait;
            steps = step(steps, change(steps.present), moment);
          }
          const end = steps.present;
          while (steps.past.length > 0) steps = undo(steps);
          expect(steps.present).toBe(start);
          while (steps.future.length > 0) steps = redo(steps);
          expect(steps.present).toBe(end);
        },
      ),
    );
  });

  test('do not write into what they are given', () => {
    fc.assert(
      fc.property(definitions, edit, (start, change) => {
        const before = structuredClone(start);
        change(start);
        expect(start).toEqual(before);
      }),
    );
  });
});

describe('typing', () => {
  const typed = (moments: readonly number[], of: Language = 'en') =>
    moments.reduce(
      (steps, moment, i) => step(steps, setWords(steps.present, 'b1', 'x'.repeat(i + 1), of), moment),
      stepsOf(note),
    );

  test('in one field is one step until the reader pauses', () => {
    expect(typed([0, 300, 900, 2_000]).past).toHaveLength(1);
    expect(typed([0, 300, 300 + typingPause, 400 + typingPause]).past).toHaveLength(2);
  });

  test('in another field, or anything else, is another step', () => {
    let steps = step(stepsOf(note), setWords(note, 'b1', 'R', 'en'), 0);
    steps = step(steps, setTitle(steps.present, 'M', 'en'), 10);
    steps = step(steps, setTitle(steps.present, '月', 'zh-Hans'), 20);
    steps = step(steps, setSize(steps.present, 'b3', 'column'), 30);
    steps = step(steps, setTitle(steps.present, '月报', 'zh-Hans'), 40);
    expect(steps.past).toHaveLength(5);
  });

  test('after an undo never changes the step that was gone back to', () => {
    let steps = typed([0, 10]);
    steps = undo(steps);
    steps = step(steps, setWords(steps.present, 'b1', 'New', 'en'), 20);
    expect(undo(steps).present).toBe(note);
  });

  test('keeps a bounded number of steps', () => {
    const many = Array.from({ length: 500 }, (_, i) => i * 10 * typingPause);
    const { past, present } = typed(many);
    expect(past.length).toBeLessThan(300);
    expect(typedWords(present.blocks[0]?.kind === 'heading' ? present.blocks[0].text : '', 'en')).toHaveLength(500);
  });
});

describe('an edit', () => {
  test('that changes nothing gives the same definition', () => {
    const same: readonly Edit[] = [
      (definition) => moveBlock(definition, 'b1', 0),
      (definition) => moveBlock(definition, 'b3', 99),
      (definition) => moveBlock(definition, 'none', 1),
      (definition) => removeBlock(definition, 'none'),
      (definition) => setWords(definition, 'b2', 'Data to {dataDate}.', 'en'),
      (definition) => setLanguage(definition, 'en'),
      (definition) => setSecondLanguage(definition, 'en'),
      (definition) => setOptions(definition, { annex: true }),
      (definition) => setSize(definition, 'b3', null),
      (definition) => setSize(definition, 'b1', 'slide'),
      (definition) => setFrozen(definition, 'b3', null),
      (definition) => setLevel(definition, 'b1', 1),
      (definition) => changeBlock(definition, 'b1', (block) => block),
    ];
    for (const change of same) expect(change(note)).toBe(note);
  });

  test('moves a block to the place that is asked for', () => {
    const moved = moveBlock(note, 'b1', 2);
    expect(moved.blocks.map(({ id }) => id)).toEqual(['b2', 'b3', 'b1']);
    expect(placeOf(moved, 'b1')).toBe(2);
  });

  test('duplicates a figure behind itself, with an id of its own', () => {
    const twice = duplicateBlock(duplicateBlock(note, 'b3'), 'b3');
    expect(figureBlocks(twice).map(({ id }) => id)).toEqual(['b3', 'b5', 'b4']);
    expect(figureBlocks(twice).every(({ figure }) => figure === coverageMap)).toBe(true);
  });

  test('gives one language words without taking them from the others', () => {
    expect(withWords('Reach', '范围', 'zh-Hans', 'en')).toEqual({ en: 'Reach', 'zh-Hans': '范围' });
    expect(withWords({ en: 'Reach', 'zh-Hans': '范围' }, '', 'zh-Hans', 'en')).toEqual({ en: 'Reach' });
    expect(withWords('Reach', 'Range', 'en', 'en')).toBe('Range');
    fc.assert(
      fc.property(definitions, fc.string(), language, ({ title, language: main }, words, of) => {
        expect(typedWords(withWords(title, words, of, main), of)).toBe(words);
      }),
    );
  });

  test('drops a second language that would be the first', () => {
    const both = setSecondLanguage(note, 'zh-Hans');
    expect(both.secondLanguage).toBe('zh-Hans');
    expect(setLanguage(both, 'zh-Hans')).not.toHaveProperty('secondLanguage');
    expect(setLanguage(both, 'zh-Hant').secondLanguage).toBe('zh-Hans');
  });
});

test('a copy is numbered as its language numbers, and never twice alike', () => {
  const titles = (title: ReportDefinition['title'], taken: ReportDefinition['title'][]) =>
    withCopyTitle({ ...note, title }, [title, ...taken]).title;
  expect(titles('Note', [])).toBe('Note (2)');
  expect(titles('Note', ['Note (2)'])).toBe('Note (3)');
  expect(titles('Note (2)', [])).toBe('Note (3)');
  expect(titles('月报', [])).toBe('月报（2）');
  expect(titles({ en: 'Note', 'zh-Hans': '月报' }, [])).toEqual({ en: 'Note (2)', 'zh-Hans': '月报（2）' });
});

test('what is no definition is told from one', () => {
  const [heading] = note.blocks;
  const wrong: readonly unknown[] = [
    null,
    [],
    'report',
    { ...note, title: 1 },
    { ...note, title: { fr: 'Note' } },
    { ...note, language: 'fr' },
    { ...note, secondLanguage: 'fr' },
    { ...note, blocks: {} },
    { ...note, blocks: [heading, heading] },
    { ...note, blocks: [{ ...heading, level: 3 }] },
    { ...note, blocks: [{ ...heading, id: 1 }] },
    { ...note, blocks: [{ kind: 'figure', id: 'a', figure: { view: 'data', figure: '', state: '' }, caption: '' }] },
    { ...note, options: { ...note.options, size: 'poster' } },
    { ...note, options: { ...note.options, annex: 'yes' } },
    { ...note, options: null },
  ];
  expect(wrong.map(toDefinition)).toEqual(wrong.map(() => null));
  expect(toDefinition({ ...note, options: { size: 'column' } })?.options).toEqual({ ...note.options, size: 'column' });
});
