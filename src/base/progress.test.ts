import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

function shown(isTTY: boolean, all: number, last = all): string[] {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  const progress = progressOn(stream, () => (time += 10));
  for (let done = 0; done <= last; done += 1) progress.rendered(done, all);
  progress.clear();
  return written;
}

test('on a terminal: a bar that moves some times a second, and is gone in the end', () => {
  const written = shown(true, 400);
  expect(written.length).toBeLessThan(50);
  expect(written.slice(0, 2)).toEqual([
    '\rDrawing pages ░░░░░░░░░░░░░░░░░░░░░░░░   1 of 400',
    '\rDrawing pages ░░░░░░░░░░░░░░░░░░░░░░░░  11 of 400',
  ]);
  expect(written.at(-1)).toMatch(/^\r +\r$/);
});

test('where the drawing fails, the bar is gone before anything else is printed', () => {
  expect(shown(true, 400, 200).at(-1)).toMatch(/^\r +\r$/);
  expect(shown(false, 400, 99)).toEqual([]);
});

test('elsewhere: a line for every quarter', () => {
  expect(shown(false, 401)).toEqual([
    'Drew 101 of 401 pages.\n',
    'Drew 201 of 401 pages.\n',
    'Drew 301 of 401 pages.\n',
    'Drew 401 of 401 pages.\n',
  ]);
});

test('what is done at once is not told', () => {
  expect(shown(true, 17)).toEqual([]);
  expect(shown(false, 17)).toEqual([]);
});
