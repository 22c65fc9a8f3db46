import type { APIRoute } from 'astro';
import { rssDocument } from '../feeds/rss.ts';
import { siteFeed } from '../feeds/siteFeed.ts';
import { address } from '../site.ts';
import { paths } from '../urls.ts';

export const GET: APIRoute = async () =>
  new Response(await rssDocument(await siteFeed(), address(paths.rss)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
