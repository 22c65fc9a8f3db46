import type { APIRoute } from 'astro';
import { editionFeedPlaces } from '../feeds/editionFeedPlaces.ts';
import { editionOpml } from '../feeds/editionOpml.ts';

export const GET: APIRoute = async () => editionOpml(await editionFeedPlaces());
