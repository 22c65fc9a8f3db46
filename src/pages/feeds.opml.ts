import type { APIRoute } from 'astro';
import { editionFeedPlaces } from '../feeds/editionFeedPlaces.ts';
import { editionOpml } from '../feeds/editionOpml.ts';
import { firstFeeds } from '../feeds/feedFolders.ts';

export const GET: APIRoute = async () => editionOpml(firstFeeds(await editionFeedPlaces()));
