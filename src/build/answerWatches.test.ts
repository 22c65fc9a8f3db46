import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexSite } from '../search/indexSite.ts';
import { readIndexedStories } from '../tools/fixtures/readIndexedStories.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { answerWatches } from './answerWatches.ts';

const watch = { name: 'A watch', topics: [], countries: [], kinds: [] };

function page(day: number, body: string): string {
  return `<html lang="en"><body><main data-pagefind-body data-pagefind-sort="published:${1_750_000_000 + day * 86_400}"><h1>Story</h1><p>${body}</p></main></body></html>`;
}

test('a watch has the stories that hold all its words, newest first, and forgives nothing', async () => {
  const site = await temporaryFolder({
    'stories/2025/06/a/index.html': page(1, 'Grain passed at Khorgos.'),
    'stories/2025/06/b/index.html': page(2, 'Khorgos was quiet.'),
    'stories/2025/06/c/index.html': page(3, 'More grains at Horgos.'),
  });
  const stories = await readIndexedStories(site);
  const index = await indexSite({ stories, volumesDir: join(site, 'kept') });
  const edition = {
    stories: ['a', 'b', 'c'].map((name) => ({ id: `2025/06/${name}` })),
    synonyms: [['Horgos', 'Khorgos']],
    watches: [
      { ...watch, id: 'grain', query: 'khorgos grain' },
      { ...watch, id: 'misspelt', query: 'khorgoss' },
      { ...watch, id: 'unheld', query: 'khorgos xylophone' },
      { ...watch, id: 'phrase', query: '"was quiet"' },
    ],
  };
  const file = join(site, 'watched');
  const answers = await answerWatches(edition, index, file, 'code');
  expect(answers.get('grain')).toEqual(['2025/06/c', '2025/06/a']);
  expect(answers.get('phrase')).toEqual(['2025/06/b']);
  expect(answers.get('misspelt')).toEqual([]);
  expect(answers.get('unheld')).toEqual([]);
  const kept = await readFile(file);
  expect(await answerWatches(edition, index, file, 'code')).toEqual(answers);
  expect(await readFile(file)).toEqual(kept);
});
