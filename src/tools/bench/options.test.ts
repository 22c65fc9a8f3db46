import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without options, all is measured at the sizes that were promised', () => {
  expect(readOptions([])).toEqual({
    sizes: [1000, 5000, 20_000],
    systems: ['ours', 'eleventy', 'astro', 'hugo'],
    builds: ['cold', 'compiled', 'unchanged', 'added', 'edited', 'deleted', 'renamed', 'begun'],
    seed: 1,
    json: undefined,
  });
});

test('sizes go from few to many, and systems in the order of the tables', () => {
  const args = '--sizes 5000,1000,5000 --systems eleventy,ours --builds added --seed 7';
  expect(readOptions([...args.split(' '), '--json', 'out.json'])).toEqual({
    sizes: [1000, 5000],
    systems: ['ours', 'eleventy'],
    builds: ['cold', 'added'],
    seed: 7,
    json: 'out.json',
  });
});

test.each([
  ['--sizes 1000,many', '--sizes is "many". Write a whole number from 1 up.'],
  ['--sizes 5', '--sizes is "5". Take 20 stories or more.'],
  ['--systems ours,jekyll', '--systems has "jekyll". Choose from ours, eleventy, astro, hugo.'],
  [
    '--builds warm',
    '--builds has "warm". Choose from cold, compiled, unchanged, added, edited, deleted, renamed, begun.',
  ],
  ['--seed 0', '--seed is "0". Write a whole number from 1 up.'],
])('%s is refused', (args, message) => {
  expect(() => readOptions(args.split(' '))).toThrow(message);
});
