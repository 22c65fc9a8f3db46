import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cacheKeys } from '../../../collections/cacheKeys.ts';
import { fullText } from '../../../feeds/markdown/fullText.ts';
import { offersMarkdown } from '../../../feeds/markdown/offersMarkdown.ts';
import { markdownWriter, newestBySection } from '../../../feeds/markdown/siteMarkdown.ts';

/** The newest stories of each section in full, where the newsroom offers them as Markdown. */
export const getStaticPaths = (async () => {
  if (!offersMarkdown()) return [];
  const keyOf = await cacheKeys();
  return (await newestBySection(mostStories)).map(({ id, stories }) => ({
    params: { id },
    props: { stories },
    ...keyOf({ stories }, stories),
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { stories } }) =>
  new Response(await fullText(stories, await markdownWriter()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

const mostStories = 30;
