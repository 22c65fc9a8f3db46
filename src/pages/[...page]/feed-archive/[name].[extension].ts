import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedArchivePaths } from '../../../feeds/feedPaths.ts';
import { jsonFeedResponse, rssResponse } from '../../../feeds/feedResponse.ts';

export const getStaticPaths = feedArchivePaths satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props }) =>
  params.extension === 'xml' ? rssResponse(props.feed) : jsonFeedResponse(props.feed);
