import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread, withoutCollisions } from '../../../src/charts/place-labels.ts';
import type { TextMark } from '../../../src/charts/scene.ts';

const label = (x: number, y: number, text = '176,4'): TextMark => ({ mark: 'text', x, y, text, size: 13, weight: 400, anchor: 'middle', tone: 'ink' });

describe('spread', () => {
  const items = fc.array(fc.record({ centre: fc.double({ min: -50, max: 350, noNaN: true }), size: fc.double({ min: 1, max: 30, noNaN: true }) }), { maxLength: 9 });

  test('keeps items apart, inside, and in their order', () => {
    fc.assert(
      fc.property(items, (list) => {
        const placed = spread(list, 0, 300);
        const order = list.map((_, index) => index).toSorted((a, b) => (list[a]?.centre ?? 0) - (list[b]?.centre ?? 0));
        for (const [rank, index] of order.entries()) {
          const [centre, half] = [placed[index] ?? NaN, (list[index]?.size ?? 0) / 2];
          expect(centre - half).toBeGreaterThanOrEqual(-1e-6);
          expect(centre + half).toBeLessThanOrEqual(300 + 1e-6);
          const next = order[rank + 1];
          if (next !== undefined) expect((placed[next] ?? NaN) - (list[next]?.size ?? 0) / 2).toBeGreaterThanOrEqual(centre + half - 1e-6);
        }
      }),
    );
  });

  test('leaves items that have room where they are', () => {
    expect(spread([{ centre: 100, size: 10 }, { centre: 20, size: 10 }], 0, 300)).toEqual([100, 20]);
  });
});

test('withoutCollisions keeps the more important of two labels', () => {
  expect(withoutCollisions([label(50, 50), label(60, 52), label(150, 50)]).map((mark) => mark.x)).toEqual([50, 150]);
});
