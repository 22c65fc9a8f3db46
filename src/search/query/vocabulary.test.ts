import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { vocabularyFiles } from '../vocabulary/cut.ts';
import { syntheticVocabulary } from '../../tools/newsrooms/syntheticVocabulary.ts';
import { lexicon, type Vocabulary } from './vocabulary.ts';

const files = vocabularyFiles(syntheticVocabulary(60_000));
const words = ['alashenkou', 'germny', 'tarrif', 'raer', 'zincc', 'metalls', 'wagen'];

function entry(language: string, plain: string, stories: number) {
  return { language, plain, text: plain, stories, isName: false };
}

/** A lexicon, and what it loads. */
function watched() {
  const loaded: string[] = [];
  const { forQuery } = lexicon((name) => {
    loaded.push(name);
    return Promise.resolve(files.get(name) ?? '');
  });
  return { forQuery, loaded };
}

async function askAll({ near }: Vocabulary, query: readonly string[] = words) {
  const found: boolean[] = [];
  for (const word of query) found.push((await near(word, 'starts')).length > 0);
  for (const word of query) found.push((await near(word, 'ends')).length > 0);
  return found;
}

test('a query of many misspelt words loads less than 60 KB', async () => {
  const { forQuery, loaded } = watched();
  const found = await askAll(forQuery());
  expect(found.slice(0, 4)).toEqual([true, true, true, true]);
  expect(found).toContain(false);
  await askAll(forQuery());
  const bytes = loaded.reduce((sum, name) => sum + gzipSync(files.get(name) ?? '').length, 0);
  expect(bytes).toBeLessThan(60 * 1024);
  expect(new Set(loaded).size).toBe(loaded.length);
});

test('two misspelt words of a query get the words that start and end as they do', async () => {
  const { near } = watched().forQuery();
  for (const word of ['alashenkou', 'tarrif']) {
    expect(await near(word, 'starts')).not.toEqual([]);
    expect(await near(word, 'ends')).not.toEqual([]);
  }
});

test.each([
  ['nothing', []],
  ['the same', [words]],
  ['its words the other way round', [words.toReversed()]],
  ['each of its words, and others', [...words.map((word) => [word]), ['bahnhof'], ['wogen']]],
])('a query gets the same words after %s', async (_before, queries) => {
  const { forQuery, loaded } = watched();
  for (const query of queries) await askAll(forQuery(), query);
  expect(await askAll(forQuery())).toEqual(await askAll(watched().forQuery()));
  expect(new Set(loaded).size).toBe(loaded.length);
});

test('the languages for some words are that of most stories, and those whose stories may hold them', async () => {
  const cut = vocabularyFiles([
    entry('en', 'grain', 9),
    entry('de', 'getreide', 3),
    entry('de', 'zug', 3),
    entry('ru', 'зерно', 2),
  ]);
  const loaded: string[] = [];
  const { languagesFor } = lexicon((name) => {
    loaded.push(name);
    return Promise.resolve(cut.get(name) ?? '');
  });
  const asked = async (words: string[], which: 'every' | 'some') => [
    ...(await languagesFor(words, which)),
  ];
  expect(await asked(['grain'], 'every')).toEqual(['en']);
  expect(await asked(['Getreide', 'Züge'], 'every')).toEqual(['en', 'de']);
  expect(await asked(['Getreide', 'grain'], 'every')).toEqual(['en']);
  expect(await asked(['Getreide', 'зерна'], 'some')).toEqual(['en', 'de', 'ru']);
  expect(loaded).toEqual(['vocabulary/outline.json']);
});

test('a word that is common in several languages stands in all their stories', async () => {
  const cut = vocabularyFiles([entry('en', 'the', 9000), entry('tr', 'the', 500)]);
  const { outlines } = lexicon((name) => Promise.resolve(cut.get(name) ?? ''));
  expect((await outlines()).common).toEqual(new Map([['the', 9500]]));
});
