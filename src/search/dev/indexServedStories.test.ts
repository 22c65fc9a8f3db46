import { expect, test, vi } from 'vitest';
import { indexServedStories, type ServedPage } from './indexServedStories.ts';

const logger = { info: () => undefined, warn: () => undefined };

/** A server of two stories, whose keys and texts may be changed, also while one is drawn. */
function served() {
  const stories = new Map<string, { key: string | undefined; text: string }>([
    ['/a/', { key: '1', text: 'wagon' }],
    ['/b/', { key: '1', text: 'sleeper' }],
  ]);
  const drawn: string[] = [];
  const whileDrawn = vi.fn<() => void>();
  vi.stubGlobal('fetch', ({ pathname }: URL) => {
    const story = stories.get(pathname);
    if (story === undefined) {
      return Promise.resolve(
        Response.json(Array.from(stories, ([path, { key }]) => ({ path, key }))),
      );
    }
    drawn.push(pathname);
    whileDrawn();
    const page = `<html lang="en"><body data-pagefind-body><h1>${pathname}</h1>${story.text}</body></html>`;
    return Promise.resolve(new Response(page));
  });
  const known = new Map<string, ServedPage>();
  const index = async () => {
    const files = await indexServedStories('http://localhost/', '/list.json', known, logger);
    return [...files.keys()].toSorted();
  };
  return { stories, drawn, whileDrawn, known, index };
}

test('after a save only the story that was saved is drawn again', async () => {
  const { stories, drawn, index } = served();
  const before = await index();
  expect(drawn.splice(0)).toEqual(['/a/', '/b/']);
  stories.set('/b/', { key: '2', text: 'points' });
  expect(await index()).not.toEqual(before);
  expect(drawn.splice(0)).toEqual(['/b/']);
  stories.set('/b/', { key: '1', text: 'sleeper' });
  expect(await index()).toEqual(before);
});

test('a story that was saved while it was drawn is not taken for the one that was listed', async () => {
  const { stories, drawn, whileDrawn, index } = served();
  whileDrawn.mockImplementationOnce(() => stories.set('/b/', { key: '2', text: 'points' }));
  await index();
  stories.set('/b/', { key: '1', text: 'sleeper' });
  drawn.splice(0);
  await index();
  expect(drawn).toEqual(['/b/']);
});

test('a story without a key is drawn each time, and one that is gone is forgotten', async () => {
  const { stories, drawn, known, index } = served();
  stories.set('/b/', { key: undefined, text: 'sleeper' });
  await index();
  stories.delete('/a/');
  await index();
  expect(drawn).toEqual(['/a/', '/b/', '/b/']);
  expect(known.size).toBe(0);
});
