import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cacheKeys } from '../../../collections/cacheKeys.ts';
import { publishedStories } from '../../../collections/collections.ts';
import { offersMarkdown } from '../../../feeds/markdown/offersMarkdown.ts';
import { markdownWriter } from '../../../feeds/markdown/siteMarkdown.ts';

/** Each story as Markdown, where the newsroom offers that. */
export const getStaticPaths = (async () => {
  if (!offersMarkdown()) return [];
  const keyOf = await cacheKeys();
  return (await publishedStories()).map((story) => ({
    params: { id: story.id },
    props: { story },
    ...keyOf({ story }, [story]),
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { story } }) => {
  const write = await markdownWriter();
  return new Response(await write(story), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
