import type { APIRoute } from 'astro';
import { publishedStories } from '../../collections/collections.ts';
import { editionData } from '../../content/editionData.ts';
import { paths } from '../../base/addresses.ts';

/** The paths of all that the dev server's search finds, the oldest first; there in development only. */
export const GET: APIRoute = async () =>
  Response.json([
    ...editionData()
      .pages.filter(({ data }) => data.search)
      .map(({ path }) => path),
    ...(await publishedStories()).map(({ id }) => paths.story(id)).toReversed(),
  ]);
