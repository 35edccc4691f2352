import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RoleItem, RolesInput } from '../../src/charts/roles/rolesInput';
import { rolesScene } from '../../src/charts/roles/rolesScene';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { isMeeting, overlaps } from './world';

const light = palette('light');
const bar = (from: number, to: number, more: Partial<RoleItem> = {}): RoleItem =>
  ({
    kind: 'bar',
    key: `bar-${from}-${to}`,
    label: 'term',
    texts: ['Institute of Policy Research, Second Institute', '2 bodies'],
    possible: [from, to],
    certain: to - from > 20 ? [from + 10, to - 10] : null,
    isOpen: false,
    ...more,
  }) as RoleItem;
const point = (on: number): RoleItem => ({
  kind: 'point',
  key: `point-${on}`,
  label: 'named',
  texts: ['Li Ming (Institute of Policy Research)'],
  on: [on, on],
});
const undated: RoleItem = {
  kind: 'undated',
  key: 'undated',
  label: 'not dated',
  texts: ['Institute, term not dated'],
  possible: [-Infinity, 1000],
};
const inputOf = (items: readonly RoleItem[], more: Partial<RolesInput> = {}): RolesInput => ({
  width: 800,
  palette: light,
  textSize: 12,
  isNarrow: false,
  groups: [
    { name: 'Corridor Think Tank Association', slot: 0, rows: [{ name: 'vice chair', items }] },
    {
      name: 'Council of Institutes',
      slot: 9,
      rows: [{ name: 'secretary-general', items: [{ ...undated, key: 'last' }] }],
    },
  ],
  span: [0, 1000],
  ticks: [0, 250, 500, 750, 1000].map((at) => ({ at, text: String(2000 + at) })),
  height: null,
  more: (n) => `${n} more`,
  ...more,
});
const shapeOf = (input: RolesInput, key: string) =>
  rolesScene(input).shapes.find((shape) => shape.key === key);

describe('a drawing of roles through time', () => {
  test('has a bar over all days that a term can mean, and its certain days within', () => {
    const shape = shapeOf(inputOf([bar(100, 400)]), 'bar-100-400');
    if (shape?.certain == null) throw new Error('no certain part');
    expect(shape.certain.x).toBeGreaterThan(shape.x);
    expect(shape.certain.x + shape.certain.width).toBeLessThan(shape.x + shape.width);
    expect(shapeOf(inputOf([bar(100, 115)]), 'bar-100-115')?.certain).toBeNull();
  });

  test('leaves the right side of an open term open', () => {
    const open = shapeOf(inputOf([bar(600, 1000, { isOpen: true })]), 'bar-600-1000');
    expect(open?.outline).not.toMatch(/Z$/);
    expect(shapeOf(inputOf([bar(600, 900)]), 'bar-600-900')?.outline).toMatch(/Z$/);
    expect((open?.x ?? 0) + (open?.width ?? 0)).toBeCloseTo(798, 0);
  });

  test('cuts what lies beyond its span, and keeps the shortest term visible', () => {
    const { shapes } = rolesScene(inputOf([bar(-500, 2000), bar(999, 1000)]));
    for (const { x, width } of shapes) {
      expect(width).toBeGreaterThanOrEqual(4);
      expect(x + width).toBeLessThanOrEqual(800);
    }
  });

  test('draws a role without a date over all days that it can have lasted, as no term', () => {
    const shape = shapeOf(inputOf([undated]), 'undated');
    expect(shape).toMatchObject({ kind: 'undated', certain: null });
    expect(shape?.width).toBeGreaterThan(600);
    const founded = shapeOf(inputOf([{ ...undated, possible: [500, 1000] }]), 'undated');
    expect(founded?.x).toBeCloseTo((shape?.x ?? 0) + (shape?.width ?? 0) / 2, 0);
  });

  const item = fc.oneof(
    fc
      .tuple(fc.nat({ max: 980 }), fc.nat({ max: 500 }))
      .map(([from, length]) => bar(from, from + length + 1)),
    fc.nat({ max: 1000 }).map(point),
    fc.constant(undated),
  );
  test('lets neither bars nor words meet, whatever the terms and the width', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(item, { minLength: 1, maxLength: 9, selector: ({ key }) => key }),
        fc.constantFrom(320, 390, 620, 1100),
        (items, width) => {
          const scene = rolesScene(inputOf(items, { width, isNarrow: width < 520 }));
          expect(scene.shapes).toHaveLength(items.length + 1);
          const boxes = scene.shapes.map((shape) => ({
            left: shape.x,
            right: shape.x + shape.width,
            top: shape.y,
            bottom: shape.y + shape.height,
          }));
          expect(overlaps(boxes)).toEqual([]);
          const words = scene.texts.map(boxOf);
          expect(overlaps(words)).toEqual([]);
          for (const word of words) {
            expect([word.left >= -0.1, word.right <= width + 0.1, word.bottom <= scene.height]).toEqual([
              true,
              true,
              true,
            ]);
            for (const box of boxes.filter((one) => isMeeting(one, word)))
              expect(word.left >= box.left && word.right <= box.right).toBe(true);
          }
        },
      ),
    );
  });

  test('keeps to its height and says how many alliances are missing', () => {
    const scene = rolesScene(inputOf([bar(0, 100), point(500), undated], { height: 130 }));
    expect(scene.texts.map(({ text }) => text)).toContain('1 more');
    expect(scene.shapes.map(({ key }) => key)).not.toContain('last');
  });
});
