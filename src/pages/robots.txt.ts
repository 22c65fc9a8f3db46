import type { APIRoute } from 'astro';
import { address } from '../base/siteAddresses.ts';
import { paths } from '../base/addresses.ts';
import { editionData } from '../content/editionData.ts';
import { robotsText } from '../seo/policyFiles.ts';

export const GET: APIRoute = () => {
  const sitemaps = [address(paths.sitemap), address(paths.newsSitemap)];
  return new Response(robotsText(editionData().policy, sitemaps, address), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
