import type { APIRoute } from 'astro';
import { siteNews } from '../seo/siteSitemaps.ts';
import { sitemapDocument, xmlResponse } from '../seo/sitemap.ts';
import { address } from '../base/siteAddresses.ts';

export const GET: APIRoute = async () =>
  xmlResponse(await sitemapDocument((await siteNews()).pages, address));
