import type { APIRoute } from 'astro';
import { address } from '../base/siteAddresses.ts';
import { paths } from '../base/addresses.ts';

export const GET: APIRoute = () => {
  const lines = [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${address(paths.sitemap)}`,
    `Sitemap: ${address(paths.newsSitemap)}`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
