import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedPaths } from '../../feeds/feedPaths.ts';
import { jsonFeedDocument } from '../../feeds/jsonFeed.ts';
import { address } from '../../site.ts';
import { paths } from '../../urls.ts';

export const getStaticPaths = feedPaths satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { feed },
}) =>
  new Response(jsonFeedDocument(await feed.read(), address(paths.jsonFeedOf(feed.place.path))), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
