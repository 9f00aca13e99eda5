import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowHeights } from '../../src/dashboard/row-heights.ts';

const keysOf = (count: number) => Array.from({ length: count }, (_, index) => `row ${index}`);

test('rows nobody has measured are as high as the first that was', () => {
  const heights = new RowHeights(64);
  expect(heights.learn([{ key: 'row 3', height: 80 }], true)).toBe(true);
  const places = heights.places(keysOf(10));
  expect([places.top(0), places.top(1), places.top(10)]).toEqual([0, 80, 800]);
  expect(heights.learn([{ key: 'row 4', height: 80 }], false)).toBe(false);
});

test('a row that is higher moves those below it, and is found where it lies', () => {
  const heights = new RowHeights(50);
  expect(heights.learn([{ key: 'row 1', height: 120 }], false)).toBe(true);
  const places = heights.places(keysOf(4));
  expect([0, 1, 2, 3, 4].map(places.top)).toEqual([0, 50, 170, 220, 270]);
  expect([0, 49, 50, 169, 170, 269].map(places.at)).toEqual([0, 0, 1, 1, 2, 3]);
  // Of another list it has no place.
  expect(heights.places(['row 0', 'row 2']).top(2)).toBe(100);
});

test('a row that shrinks back is as any other again', () => {
  const heights = new RowHeights(50);
  heights.learn([{ key: 'row 0', height: 90 }], false);
  expect(heights.learn([{ key: 'row 0', height: 50 }], false)).toBe(true);
  expect(heights.places(keysOf(2)).top(2)).toBe(100);
});

test('every offset lies on the row whose top and end are around it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (measured, share) => {
        const heights = new RowHeights(64);
        const keys = keysOf(measured.length);
        heights.learn(
          measured.map((height, index) => ({ key: `row ${index}`, height })),
          true,
        );
        const places = heights.places(keys);
        const total = measured.reduce((sum, height) => sum + height, 0);
        expect(places.top(keys.length)).toBe(total);
        const offset = share * (total - 1);
        const row = places.at(offset);
        expect(places.top(row)).toBeLessThanOrEqual(offset);
        expect(places.top(row + 1)).toBeGreaterThan(offset);
      },
    ),
  );
});
