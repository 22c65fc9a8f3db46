import { expect, test } from 'vitest';
import { withCloseWords } from './closeWords.ts';

/** An index in which some stories hold some words side by side. */
function holding(held: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = [];
  const holders = async (text: string) => {
    asked.push(text);
    return new Set(held[text]);
  };
  return { asked, holders };
}

function found(...ids: string[]) {
  const load = () => Promise.resolve({});
  return ids.map((id, place) => ({ id, score: 10 - place, language: 'en', load }));
}

async function order(words: string, { holders }: ReturnType<typeof holding>) {
  const stories = await withCloseWords(found('a', 'b', 'c'), words.split(' '), holders);
  return stories.map(({ id }) => id).join('');
}

test('a code that stands as it was typed comes before its parts', async () => {
  expect(await order('HS 2846', holding({ 'HS, 2846': ['c'] }))).toBe('cab');
});

test('a name may be typed with the family name first', async () => {
  expect(await order('Peng Yang', holding({ 'Yang, Peng': ['b'] }))).toBe('bac');
});

test('the more words stand side by side, the better', async () => {
  const index = holding({ 'late, fuel': ['b', 'c'], 'fuel, deposit': ['c'] });
  expect(await order('late fuel deposit', index)).toBe('cba');
});

test('nothing is asked for one word', async () => {
  const index = holding({});
  expect(await order('gauge', index)).toBe('abc');
  expect(index.asked).toEqual([]);
});

test('a long query is a few searches', async () => {
  const index = holding({});
  await order('one10 two20 ten30 six40 five5 four4 nine9 rails gauge ports trade', index);
  expect(index.asked).toHaveLength(6);
});

test('in a sentence, short words are not asked for', async () => {
  const index = holding({});
  await order('copper tariff raised on Monday', index);
  expect(index.asked).toEqual(['copper, tariff', 'tariff, raised']);
});

test('a number that stands as it was typed is worth most', async () => {
  const index = holding({ '6709, tonnes': ['c'] });
  const [best, other] = await withCloseWords(
    found('a', 'b', 'c'),
    ['6709', 'tonnes'],
    index.holders,
  );
  expect(best?.id).toBe('c');
  expect(best?.score).toBeGreaterThan(5 * (other?.score ?? 0));
});
