import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingOrder } from './drawingOrder.ts';

interface Page {
  readonly number: number;
  readonly canBeHelped: boolean;
}
const pages = fc
  .array(fc.boolean(), { maxLength: 100 })
  .map((kinds) => kinds.map((canBeHelped, number): Page => ({ number, canBeHelped })));
const canBeHelped = (page: Page): boolean => page.canBeHelped;

test('every page is drawn once, each kind in its own order', () => {
  fc.assert(
    fc.property(pages, (all) => {
      const order = drawingOrder(all, canBeHelped);
      for (const isHelped of [true, false]) {
        const ofKind = (page: Page): boolean => page.canBeHelped === isHelped;
        expect(order.filter(ofKind)).toEqual(all.filter(ofKind));
      }
      expect(order).toHaveLength(all.length);
    }),
  );
});

test('while there are pages of both kinds, nobody waits', () => {
  const all = Array.from({ length: 60 }, (_, number) => ({ number, canBeHelped: number >= 4 }));
  const places = drawingOrder(all, canBeHelped).flatMap((page, place) =>
    page.canBeHelped ? [] : [place],
  );
  expect(places).toEqual([0, 9, 18, 27]);
});
