import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

function shown(isTTY: boolean, all: number, perPage = 10): string[] {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  const progress = progressOn(stream, () => (time += perPage));
  for (let done = 0; done <= all; done += 1) progress(done, all);
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
