import { expect, test } from 'vitest';
import { doubted } from './doubt.ts';

const entry = (text: string, stories: number, isName = false) => ({
  language: 'en',
  plain: text.toLowerCase(),
  text,
  stories,
  isName,
});
const near = [
  entry('Alashankou', 64, true),
  entry('Alashenkou', 2, true),
  entry('freight', 128),
  entry('frieght', 1),
  entry('tariff', 64),
  entry('tariffs', 4),
  entry('gauge', 16),
  entry('gauze', 4),
  entry('Braun', 1, true),
  entry('brain', 256),
];

async function meant(query: string): Promise<string | undefined> {
  const lexicon = { isDoubtful: async () => true, forQuery: () => ({ near: async () => near }) };
  return (await doubted(query, lexicon))?.query;
}

test.each([
  ['Alashenkou', 'Alashankou'],
  ['frieght at Alashenkou', 'freight at Alashankou'],
])('%s may be meant for %s', async (query, expected) => {
  expect(await meant(query)).toBe(expected);
});

test.each([
  ['the common word itself', 'Alashankou freight'],
  ['another form of a word', 'tariffs'],
  ['a word that is not much rarer', 'gauze'],
  ['a rare name that is like a word', 'Braun'],
  ['a word that no story holds', 'freihgt'],
  ['what stands between quotation marks', '"frieght"'],
])('%s is not doubted', async (_what, query) => {
  expect(await meant(query)).toBeUndefined();
});
