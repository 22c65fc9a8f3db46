import { bodyOf } from '../body/bodies.ts';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { stories } from '../stories/readStory.ts';
import { findStories } from '../stories/storyFiles.ts';
import { readDocuments } from './readDocuments.ts';
import { openStoryCache } from './storyCache.ts';

test('a body is read as it will be drawn, and once: of a story that is remembered there is none', async () => {
  const contentDir = await temporaryFolder({
    'stories/2025/06/one.mdx': storyText({}, '"One" of [all](/topics/rail/#x).'),
    'stories/2025/06/two.mdx': storyText({ language: 'fr' }, '"Deux"'),
  });
  const memory = await openStoryCache(join(contentDir, 'memory'), contentDir, 'this code');
  const setting = { language: 'de', base: '/desk/' };
  const read = (cache: typeof memory) =>
    readDocuments(stories, contentDir, findStories(contentDir), setting, cache.stories);
  const first = await read(memory);
  const drawn = first.whole.map(({ id, digest }) => [id, bodyOf(first.bodies.get(digest) ?? [])]);
  expect(Object.fromEntries(drawn)).toEqual({
    '2025/06/one': ['<p>„One“ of <a href="/desk/topics/rail/#x">all</a>.</p>'],
    '2025/06/two': ['<p>«\u00A0Deux\u00A0»</p>'],
  });
  expect(first.whole[0]?.body.links[0]?.target).toBe('/topics/rail/#x');
  await memory.save();
  const later = await openStoryCache(join(contentDir, 'memory'), contentDir, 'this code');
  const second = await read(later);
  expect([second.whole.length, second.bodies.size]).toEqual([2, 0]);
});
