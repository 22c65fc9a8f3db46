import { expect, test } from 'vitest';
import { widthsFor } from './slots.ts';

test('an image is made in the widths of its slot', () => {
  expect(widthsFor('column', 2000)).toEqual([480, 800, 1200]);
});

test('no image is made wider than it is, and a small one keeps its own width', () => {
  expect(widthsFor('column', 1000)).toEqual([480, 800, 1000]);
  expect(widthsFor('column', 300)).toEqual([300]);
});
