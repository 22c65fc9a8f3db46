import type { APIRoute } from 'astro';
import { editionStories } from '../../edition.ts';
import { paths } from '../../urls.ts';

/** The paths of all stories that the dev server shows; there in development only. */
export const GET: APIRoute = async () =>
  Response.json((await editionStories()).map(({ id }) => paths.story(id)));
