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
  const [alone, helped] = [
    await readStories(contentDir),
    await readStories(contentDir, memory.stories),
  ];
  const plain = ({ whole: stories, problems }: typeof alone) => ({
    problems,
    stories: stories.map(({ placeOf, ...story }) => ({ ...story, place: placeOf(['headline']) })),
  });
  expect(alone.problems).toHaveLength(16);
  expect(plain(helped)).toEqual(plain(alone));
  expect(helped.bodies.size).toBe(1584);
  expect(helped.bodies).toEqual(alone.bodies);
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
  const { documents, bodies } = await readAhead({ contentDir, files, setting: {} });
  expect(documents.map(({ document }) => document.id)).toEqual(['2025/06/good']);
  expect([...bodies.keys()]).toEqual(documents.map(({ document }) => document.digest));
});

test('a body is read as it will be drawn, and once: of a story that is remembered there is none', async () => {
  const contentDir = await temporaryFolder({
    'stories/2025/06/one.mdx': storyText({}, '"One" of [all](/topics/rail/#x).'),
    'stories/2025/06/two.mdx': storyText({ language: 'fr' }, '"Deux"'),
  });
  const memory = await openStoryCache(join(contentDir, 'memory'), contentDir, 'this code');
  const setting = { language: 'de', base: '/desk/' };
  const first = await readStories(contentDir, memory.stories, setting);
  const drawn = first.whole.map(({ id, digest }) => [id, first.bodies.get(digest)]);
  expect(Object.fromEntries(drawn)).toEqual({
    '2025/06/one': ['<p>„One“ of <a href="/desk/topics/rail/#x">all</a>.</p>'],
    '2025/06/two': ['<p>«\u00A0Deux\u00A0»</p>'],
  });
  expect(first.whole[0]?.body.links[0]?.target).toBe('/topics/rail/#x');
  await memory.save();
  const later = await openStoryCache(join(contentDir, 'memory'), contentDir, 'this code');
  const second = await readStories(contentDir, later.stories, setting);
  expect([second.whole.length, second.bodies.size]).toEqual([2, 0]);
});
