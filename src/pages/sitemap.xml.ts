import type { APIRoute } from 'astro';
import { siteNews, siteSitemaps } from '../seo/siteSitemaps.ts';
import { sitemapIndexDocument } from '../seo/sitemapIndex.ts';
import { xmlResponse } from '../seo/sitemap.ts';
import { address } from '../base/siteAddresses.ts';

export const GET: APIRoute = async () => {
  const sitemaps = [...(await siteSitemaps()), await siteNews()];
  return xmlResponse(await sitemapIndexDocument(sitemaps, address));
};
