import type { APIRoute } from 'astro';
import { siteFeedPlaces } from '../feeds/siteFeedPlaces.ts';
import { siteOpml } from '../feeds/siteOpml.ts';
import { firstFeeds } from '../feeds/feedFolders.ts';

export const GET: APIRoute = async () => siteOpml(firstFeeds(await siteFeedPlaces()));
