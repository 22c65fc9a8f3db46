import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { vocabularyFiles } from './cut.ts';
import { shardFile, shardOf, shardsFile, type Shards, readEntries } from './vocabularyShards.ts';
import { syntheticVocabulary } from '../../tools/newsrooms/syntheticVocabulary.ts';

const entries = syntheticVocabulary(80_000);
const files = vocabularyFiles(entries);
const shards: Shards = JSON.parse(Buffer.from(files.get(shardsFile) ?? []).toString());

test('every word is found by its first letters, a common one by its last ones too', () => {
  const sides = ['starts', 'ends'] as const;
  const read = new Map(
    [...files].map(([name, bytes]) => [
      name,
      name === shardsFile ? [] : readEntries(gunzipSync(bytes).toString()),
    ]),
  );
  for (const side of sides) {
    const found = new Map(
      [...read].map(([name, list]) => [name, new Map(list.map((entry) => [entry.plain, entry]))]),
    );
    const missing: string[] = [];
    for (const entry of entries) {
      if (side === 'ends' && entry.stories === 1 && !entry.isName) continue;
      const shard = shardFile(side, shardOf(entry.plain, side, shards));
      if (found.get(shard)?.get(entry.plain)?.text !== entry.text) missing.push(entry.plain);
    }
    expect(missing).toEqual([]);
  }
});

test('a query loads less than 40 KB of the words of 20,000 stories', () => {
  const size = (side: string) =>
    Math.max(...[...files].filter(([name]) => name.includes(side)).map(([, { length }]) => length));
  expect(size('pieces') + size('starts') + size('ends')).toBeLessThan(40 * 1024);
});

test('an archive without a word has shards without one', () => {
  expect([...vocabularyFiles([]).keys()]).toEqual([
    'vocabulary/starts-0.words',
    'vocabulary/ends-0.words',
    'vocabulary/pieces.json',
  ]);
});
