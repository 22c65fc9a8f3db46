import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { editionFeeds } from '../../feeds/editionFeeds.ts';
import { feedPaths } from '../../feeds/feedPaths.ts';
import { rssDocument } from '../../feeds/rss.ts';
import { address, href } from '../../site.ts';
import { paths } from '../../urls.ts';

export const getStaticPaths = (async () =>
  feedPaths(await editionFeeds())) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { feed },
}) => {
  const self = address(paths.rssOf(feed.place.path));
  const document = await rssDocument(await feed.read(), { self, style: href(paths.feedStyle) });
  return new Response(document, {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
};
