import { expect, test } from 'vitest';
import { momentWord } from '../indexValues.ts';
import { readStories } from './readStories.ts';

function story(language: string, day: number) {
  return {
    language,
    list: language,
    load: () =>
      Promise.resolve({
        url: `/${language}/${day}/`,
        meta: { published: momentWord(new Date(Date.UTC(2025, 0, day))) },
      }),
  };
}

/** As Pagefind gives those of two languages: each in order, one after the other. */
const newest = [9, 7, 5]
  .map((day) => story('en', day))
  .concat([8, 2].map((day) => story('zh', day)));

async function urls(...given: Parameters<typeof readStories>): Promise<string[]> {
  return (await readStories(...given)).map(({ url }) => url);
}

test('stories of several languages come by date', async () => {
  const order = { published: 'desc' } as const;
  expect(await urls(newest, order, 0, 2)).toEqual(['/en/9/', '/zh/8/']);
  expect(await urls(newest, order, 2, 10)).toEqual(['/en/7/', '/en/5/', '/zh/2/']);
  expect(await urls(newest.toReversed(), { published: 'asc' }, 0, 3)).toEqual([
    '/zh/2/',
    '/en/5/',
    '/en/7/',
  ]);
});

test('best matches stay as they are', async () => {
  expect(await urls(newest, {}, 2, 4)).toEqual(['/en/5/', '/zh/8/']);
});
