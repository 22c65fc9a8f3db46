import type { APIRoute } from 'astro';
import { editionNews, editionSitemaps } from '../discovery/editionSitemaps.ts';
import { sitemapIndexDocument } from '../discovery/sitemapIndex.ts';
import { xmlResponse } from '../discovery/xmlResponse.ts';
import { address } from '../site.ts';

export const GET: APIRoute = async () => {
  const sitemaps = [...(await editionSitemaps()), await editionNews()];
  return xmlResponse(await sitemapIndexDocument(sitemaps, address));
};
