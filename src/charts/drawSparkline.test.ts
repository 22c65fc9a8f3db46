import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSparkline } from './drawSparkline.ts';

test('the lowest value is at the foot, the highest at the head, and the last one has the dot', () => {
  expect(drawSparkline([10, 30, 20])).toMatchInlineSnapshot(
    `"<svg viewBox="0 0 88 24" width="88" height="24" class="sparkline" aria-hidden="true"><path class="sparkline__line" d="M3,21L44,3L85,12"></path><path class="sparkline__last" d="M82.5,12a2.5,2.5 0 1 0 5,0a2.5,2.5 0 1 0 -5,0z"></path></svg>"`,
  );
});

test('values of days stand as far apart as these', () => {
  const days = ['2025-01-01', '2025-01-02', '2025-01-11'];
  expect(drawSparkline([10, 30, 20], days)).toContain('d="M3,21L11.2,3L85,12"');
});

test('values that do not change are a level line in the middle', () => {
  expect(drawSparkline([7, 7])).toContain('d="M3,12L85,12"');
});

test('whatever the values, there is a point for each, and all lie within the drawing', () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 60 }), (values) => {
      const [, d = ''] = /sparkline__line" d="M([^"]*)"/.exec(drawSparkline(values)) ?? [];
      const points = d.split('L').map((point) => point.split(',').map(Number));
      expect(points).toHaveLength(values.length);
      for (const [x = -1, y = -1] of points) {
        expect(x).toBeGreaterThanOrEqual(3);
        expect(x).toBeLessThanOrEqual(85);
        expect(y).toBeGreaterThanOrEqual(3);
        expect(y).toBeLessThanOrEqual(21);
      }
    }),
  );
});
