import type { APIRoute } from 'astro';
import { siteNews } from '../seo/siteSitemaps.ts';
import { sitemapDocument } from '../seo/sitemap.ts';
import { xmlResponse } from '../seo/xmlResponse.ts';
import { address } from '../base/siteAddresses.ts';

export const GET: APIRoute = async () =>
  xmlResponse(await sitemapDocument((await siteNews()).pages, address));
