import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedPaths } from '../../feeds/feedPaths.ts';
import { rssDocument } from '../../feeds/rss.ts';
import { address, href } from '../../site.ts';
import { paths } from '../../urls.ts';

export const getStaticPaths = feedPaths satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { feed },
}) => {
  const self = address(paths.rssOf(feed.place.path));
  const document = await rssDocument(await feed.read(), { self, style: href(paths.feedStyle) });
  return new Response(document, {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
};
