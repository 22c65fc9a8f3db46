import { expect, test } from 'vitest';
import { withCloseWords } from './closeWords.ts';
import type { PagefindOptions } from '../pagefind/reading/index.ts';

const byRank: PagefindOptions = { filters: {}, sort: {} };

/** An index in which some stories hold some words side by side. */
function holding(held: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = [];
  return {
    asked,
    search(term: string | null) {
      asked.push(term ?? '');
      const ids = held[(term ?? '').replaceAll('"', '')] ?? [];
      return Promise.resolve({
        results: ids.map((id) => ({ id, score: 1, data: () => Promise.resolve({}) })),
      });
    },
  };
}

function found(...ids: string[]) {
  const stories = ids.map((id, place) => ({
    id,
    score: 10 - place,
    list: 'en',
    language: 'en',
    load: () => Promise.resolve({}),
  }));
  return { stories, counts: {} };
}

async function order(term: string | null, pagefind: ReturnType<typeof holding>, options = byRank) {
  const { stories } = await withCloseWords(found('a', 'b', 'c'), { term, options }, pagefind);
  return stories.map(({ id }) => id).join('');
}

test('a code that stands as it was typed comes before its parts', async () => {
  expect(await order('HS 2846', holding({ 'HS 2846': ['c'] }))).toBe('cab');
});

test('a name may be typed with the family name first', async () => {
  expect(await order('Peng, Yang', holding({ 'Yang Peng,': ['b'] }))).toBe('bac');
});

test('the more words stand side by side, the better', async () => {
  const pagefind = holding({ 'late fuel': ['b', 'c'], 'fuel deposit': ['c'] });
  expect(await order('late fuel deposit', pagefind)).toBe('cba');
});

test('a word itself comes before longer ones that start so', async () => {
  expect(await order('euro', holding({ euro: ['b'] }))).toBe('bac');
});

test.each([null, '"HS 2846"'])('nothing is asked for %j', async (term) => {
  const pagefind = holding({});
  expect(await order(term, pagefind)).toBe('abc');
  expect(pagefind.asked).toEqual([]);
});

test('by date, stories stay in their order', async () => {
  const options = { filters: {}, sort: { published: 'desc' } } as const;
  expect(await order('HS 2846', holding({ 'HS 2846': ['c'] }), options)).toBe('abc');
});

test('a long query is a few searches', async () => {
  const pagefind = holding({});
  await order('one10 two20 ten30 six40 five5 four4 nine9 rails gauge ports trade', pagefind);
  expect(pagefind.asked).toHaveLength(6);
});

test('in a sentence, short words are not asked for', async () => {
  const pagefind = holding({});
  await order('copper tariff raised on Monday', pagefind);
  expect(pagefind.asked).toEqual(['"copper tariff"', '"tariff raised"']);
});
