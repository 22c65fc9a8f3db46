import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { vocabularyFiles } from './cut.ts';
import { outlineFile, readEntries, shardFile, shardOf, type Shards } from './vocabularyShards.ts';
import { syntheticVocabulary } from '../../tools/newsrooms/syntheticVocabulary.ts';

const entries = syntheticVocabulary(80_000);
const files = vocabularyFiles(entries);
const { en: shards }: { en: Shards } = JSON.parse(files.get(outlineFile) ?? '');

test('every word is found by its first letters, a common one by its last ones too', () => {
  const sides = ['starts', 'ends'] as const;
  const read = new Map(
    [...files].map(([name, text]) => [
      name,
      !name.endsWith('.words') ? [] : readEntries(text, 'en'),
    ]),
  );
  for (const side of sides) {
    const found = new Map(
      [...read].map(([name, list]) => [name, new Map(list.map((entry) => [entry.plain, entry]))]),
    );
    const missing: string[] = [];
    for (const entry of entries) {
      if (side === 'ends' && entry.stories === 1 && !entry.isName) continue;
      const shard = shardFile('en', side, shardOf(entry.plain, side, shards));
      if (found.get(shard)?.get(entry.plain)?.text !== entry.text) missing.push(entry.plain);
    }
    expect(missing).toEqual([]);
  }
});

test('a query loads less than 50 KB of the words of 20,000 stories', () => {
  const size = (side: string) =>
    Math.max(
      ...[...files]
        .filter(([name]) => name.includes(side))
        .map(([, text]) => gzipSync(text).length),
    );
  expect(size('outline') + size('starts') + size('ends')).toBeLessThan(50 * 1024);
});

test('an archive without a word has no shard', () => {
  expect([...vocabularyFiles([]).keys()]).toEqual([outlineFile]);
});

test('words of each language are in shards of their own, and very common ones in the outline', () => {
  const entry = (language: string, plain: string, stories: number) => {
    return { language, plain, text: plain, stories, isName: false };
  };
  const made = vocabularyFiles([
    entry('de', 'gift', 3),
    entry('en', 'gift', 3),
    entry('en', 'the', 2500),
  ]);
  expect([...made.keys()].filter((name) => name.includes('starts'))).toEqual([
    'vocabulary/de-starts-0.words',
    'vocabulary/en-starts-0.words',
  ]);
  expect(JSON.parse(made.get(outlineFile) ?? '')).toMatchObject({
    de: { stories: 3, common: {} },
    en: { stories: 2500, common: { the: 2500 } },
  });
});
