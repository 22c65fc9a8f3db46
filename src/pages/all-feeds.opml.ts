import type { APIRoute } from 'astro';
import { siteFeedPlaces } from '../feeds/siteFeedPlaces.ts';
import { siteOpml } from '../feeds/siteOpml.ts';

export const GET: APIRoute = async () => siteOpml(await siteFeedPlaces());
