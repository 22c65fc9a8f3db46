import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { readAhead } from './readAhead.ts';
import { readStories } from './readStories.ts';
import { openStoryCache } from './storyCache.ts';

/** A folder of so many stories, every hundredth of them without a section. */
async function manyStories(count: number): Promise<string> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return temporaryFolder(
    Object.fromEntries(
      numbers.map((number) => [
        `stories/2025/06/story-${number}.mdx`,
        storyText(number % 100 === 0 ? { section: '[rail]' } : { headline: `Train ${number}` }),
      ]),
    ),
  );
}

test('stories that are read in two places are read as in one, with every problem', async () => {
  const contentDir = await manyStories(1600);
  const memory = await openStoryCache(join(contentDir, 'memory'), contentDir, 'this code');
  const [alone, helped] = [await readStories(contentDir), await readStories(contentDir, memory)];
  const plain = ({ stories, problems }: typeof alone) => ({
    problems,
    stories: stories.map(({ placeOf, ...story }) => ({ ...story, place: placeOf(['headline']) })),
  });
  expect(alone.problems).toHaveLength(16);
  expect(plain(helped)).toEqual(plain(alone));
  expect(helped.readings.map(({ id }) => id)).toEqual(alone.readings.map(({ id }) => id));
});

test('what cannot be read ahead is left to be read', async () => {
  const contentDir = await temporaryFolder({
    'stories/2025/06/good.mdx': storyText({}),
    'stories/2025/06/bad.mdx': 'No frontmatter.',
  });
  const files = ['good', 'bad', 'lost'].map((name) => ({
    id: `2025/06/${name}`,
    file: `stories/2025/06/${name}.mdx`,
  }));
  const read = await readAhead(contentDir, files);
  expect(read.map(({ story }) => story.id)).toEqual(['2025/06/good']);
});
