import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/charts/parts/spread';

const positions = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 });

test('positions that are far enough apart stay', () => {
  expect(spread([40, 10, 70], 15, 100)).toEqual([40, 10, 70]);
});

test('close positions are moved apart in their order, and none beyond the last', () => {
  fc.assert(
    fc.property(positions, (list) => {
      const moved = spread(list, 15, 200);
      const order = list.map((_, i) => i).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || a - b);
      order.slice(1).forEach((i, at) => {
        expect((moved[i] ?? 0) - (moved[order[at] ?? 0] ?? 0)).toBeGreaterThanOrEqual(15);
      });
      for (const place of moved) expect(place).toBeLessThanOrEqual(200);
    }),
  );
});
