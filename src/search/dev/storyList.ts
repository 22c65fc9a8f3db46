import type { APIRoute } from 'astro';
import { publishedStories } from '../../collections/collections.ts';
import { paths } from '../../base/addresses.ts';

/** The paths of all stories that the dev server shows; the oldest first; there in development only. */
export const GET: APIRoute = async () =>
  Response.json((await publishedStories()).map(({ id }) => paths.story(id)).toReversed());
