import { expect, test } from 'vitest';
import { otherLanguages } from './otherLanguages.ts';

test('a site of one language has no other', () => {
  expect(otherLanguages(['en-GB', 'en-GB'], 'en-GB')).toEqual([]);
  expect(otherLanguages([], 'en-GB')).toEqual([]);
});

test('others are named once, in small letters, as Pagefind names them', () => {
  expect(otherLanguages(['zh-Hans', 'en-GB', 'de', 'zh-Hans'], 'en-GB')).toEqual(['zh-hans', 'de']);
});

test('where no story is in the language of the page, Pagefind opens that of the most', () => {
  expect(otherLanguages(['ru', 'de', 'de', 'kk'], 'en')).toEqual(['ru', 'kk']);
});
