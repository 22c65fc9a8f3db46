import type { APIRoute } from 'astro';
import { editionNews } from '../discovery/editionSitemaps.ts';
import { sitemapDocument } from '../discovery/sitemap.ts';
import { xmlResponse } from '../discovery/xmlResponse.ts';
import { address } from '../site.ts';

export const GET: APIRoute = async () =>
  xmlResponse(await sitemapDocument((await editionNews()).pages, address));
