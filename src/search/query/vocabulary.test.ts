import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { vocabularyFiles } from '../vocabulary/cut.ts';
import { syntheticVocabulary } from '../../tools/newsrooms/syntheticVocabulary.ts';
import { lexicon } from './vocabulary.ts';

const files = vocabularyFiles(syntheticVocabulary(60_000));
const words = ['alashenkou', 'germny', 'tarrif', 'raer', 'zincc', 'metalls', 'wagen'];

/** A lexicon, and what it loads. */
function watched() {
  const loaded: string[] = [];
  const { forQuery } = lexicon(async (name) => {
    loaded.push(name);
    return new Response(new Uint8Array(files.get(name) ?? gzipSync('')));
  });
  return { forQuery, loaded };
}

async function askAll({ near }: ReturnType<ReturnType<typeof watched>['forQuery']>) {
  const found: boolean[] = [];
  for (const word of words) found.push((await near(word, 'starts')).length > 0);
  for (const word of words) found.push((await near(word, 'ends')).length > 0);
  return found;
}

test('a query of many misspelt words loads less than 40 KB', async () => {
  const { forQuery, loaded } = watched();
  const found = await askAll(forQuery('a'));
  expect(found.slice(0, 2)).toEqual([true, true]);
  expect(found).toContain(false);
  await askAll(forQuery('a'));
  const bytes = loaded.reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0);
  expect(bytes).toBeLessThan(40 * 1024);
  expect(new Set(loaded).size).toBe(loaded.length);
});

test('what was loaded is there for the queries that follow', async () => {
  const { forQuery, loaded } = watched();
  for (let query = 0; query < words.length * 2; query += 1) await askAll(forQuery(`${query}`));
  const before = loaded.length;
  expect(await askAll(forQuery('again'))).not.toContain(false);
  expect(loaded).toHaveLength(before);
});

test('the languages for some words are that of most stories, and those whose stories may hold them', async () => {
  const entry = (language: string, plain: string, stories: number) => {
    return { language, plain, text: plain, stories, isName: false };
  };
  const cut = vocabularyFiles([
    entry('en', 'grain', 9),
    entry('de', 'getreide', 3),
    entry('de', 'zug', 3),
    entry('ru', 'зерно', 2),
  ]);
  const loaded: string[] = [];
  const { languagesFor } = lexicon(async (name) => {
    loaded.push(name);
    return new Response(new Uint8Array(cut.get(name) ?? []));
  });
  const asked = async (words: string[], which: 'every' | 'some') => [
    ...(await languagesFor(words, which)),
  ];
  expect(await asked(['grain'], 'every')).toEqual(['en']);
  expect(await asked(['Getreide', 'Züge'], 'every')).toEqual(['en', 'de']);
  expect(await asked(['Getreide', 'grain'], 'every')).toEqual(['en']);
  expect(await asked(['Getreide', 'зерна'], 'some')).toEqual(['en', 'de', 'ru']);
  expect(loaded.toSorted()).toEqual([
    'vocabulary/de.beginnings',
    'vocabulary/outline.json',
    'vocabulary/ru.beginnings',
  ]);
});
