import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test('words are in lower case, once each, without punctuation', () => {
  expect([...wordsOf('Rail, rail and “RAIL”: 40 wagons.')]).toEqual([
    'rail',
    'and',
    '40',
    'wagons',
  ]);
});

test('languages without spaces have words too', () => {
  expect(wordsOf('铁路货运增长').size).toBeGreaterThan(1);
});

test('letters of full width are the same letters', () => {
  expect(wordsOf('ＬＮＧ')).toEqual(wordsOf('lng'));
});

test('no text, no words', () => {
  expect(wordsOf(' … ').size).toBe(0);
});

test('one plain word is the word that it is in a sentence', () => {
  for (const word of ['Tin', '40', '3D', 'B2b4'])
    expect(wordsOf(word)).toEqual(wordsOf(`${word}.`));
});
