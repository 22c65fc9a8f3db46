import { expect, test } from 'vitest';
import { conflictMarker } from './conflictMarker.ts';

const at = (text: string): string | undefined => {
  const problem = conflictMarker(text, 'story.mdx');
  return problem && `${problem.line} ${problem.found ?? ''}`;
};

test.each([
  ['a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\n', '2 <<<<<<< HEAD'],
  ['<<<<<<<\nA\n', '1 <<<<<<<'],
  ['Text.\n||||||| 4ab3\nB\n', '2 ||||||| 4ab3'],
  ['Text.\n>>>>>>> Stashed changes\n', '2 >>>>>>> Stashed changes'],
  ['name: A\n=======\nname: B\n', '2 ======='],
  ['---\na: 1\n=======\na: 2\n---\n', '3 ======='],
  ['---\na: 1\n---\n\n=======\n\nText.\n', '5 ======='],
  ['```\ncode\n```\n\n<<<<<<< HEAD\n```\nA\n```\n', '5 <<<<<<< HEAD'],
])('finds what is left of a conflict in %j', (text, place) => {
  expect(at(text)).toBe(place);
});

test.each([
  '---\na: 1\n---\n\nStation\n=======\n\nText.\n',
  '---\na: 1\n---\n\n```diff\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n```\n',
  '> > > > > > > Text.\n',
  '| a | b |\n|---|---|\n|||||||\n',
  '========\n',
  '<<<<<<<< HEAD\n',
  'a <<<<<<< b\n',
])('takes nothing else for one: %j', (text) => {
  expect(at(text)).toBeUndefined();
});
