import { expect, test } from 'vitest';
import { withFewerWords } from './fewerWords.ts';

/** The words of each story. */
const stories = ['gauge alashankou', 'gauge trips', 'gauge code', 'horgos trips'];

function holders(query: string): string[] {
  const words = query.replaceAll('"', '').split(' ');
  return stories.filter((story) => words.every((word) => story.split(' ').includes(word)));
}

const pagefind = {
  search: (term: string | null) =>
    Promise.resolve({
      results: holders(term ?? '').map((id) => ({ id, data: () => Promise.resolve({}) })),
    }),
};

function fewer(query: string) {
  return withFewerWords(query, (words) => Promise.resolve(holders(words).length > 0), pagefind);
}

test('a word that no story holds is left out first', async () => {
  expect(await fewer('gauge of alashankou')).toEqual({
    query: 'gauge alashankou',
    leftOut: ['of'],
  });
});

test('of words that stories hold, the rare ones stay', async () => {
  expect(await fewer('gauge horgos trips')).toEqual({ query: 'horgos trips', leftOut: ['gauge'] });
  expect(await fewer('gauge alashankou horgos')).toEqual({
    query: 'gauge alashankou',
    leftOut: ['horgos'],
  });
});

test('as many are left out as must be, and the others stay in their order', async () => {
  expect(await fewer('the trips of horgos')).toEqual({
    query: 'trips horgos',
    leftOut: ['the', 'of'],
  });
});

test.each(['', 'nowhere', 'no where', '"gauge horgos"', 'a b c d e f g h gauge'])(
  'for %j there is nothing to leave out',
  async (query) => {
    expect(await fewer(query)).toBeUndefined();
  },
);
