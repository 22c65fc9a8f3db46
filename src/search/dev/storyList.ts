import type { APIRoute } from 'astro';
import { contentKeys } from '../../collections/cacheKeys.ts';
import { publishedStories } from '../../collections/collections.ts';
import { editionData } from '../../content/editionData.ts';
import { paths } from '../../base/addresses.ts';

/** Stories that the dev server's search holds, the newest: to draw one takes it as long as a build takes for ten. */
export const mostSearched = 1000;

/**
 * Lists all that the dev server's search finds, the oldest first, each with a key of what it says; there in
 * development only.
 */
export const GET: APIRoute = async () => {
  const keyOf = await contentKeys();
  return Response.json([
    ...editionData()
      .pages.filter(({ data }) => data.search)
      .map((page) => ({ path: page.path, key: keyOf(page, [page]).cacheKey })),
    ...(await publishedStories())
      .slice(0, mostSearched)
      .map((story) => ({ path: paths.story(story.id), key: keyOf(story, [story]).cacheKey }))
      .toReversed(),
  ]);
};
