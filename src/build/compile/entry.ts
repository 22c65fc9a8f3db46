import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { createApp } from 'astro/app/entrypoint';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import type { Document } from '../../content/editionData.ts';
import { feedStyle } from '../../feeds/style/feedStyle.ts';
import { pageStyle } from '../../story-components/pageStyle.ts';
import StoryBody from '../../story-components/StoryBody.astro';

/** Draws a page. */
export const app = createApp({ streaming: false });

/** The modules of all pages by their files, for what their `getStaticPaths` tell. */
export const pages = import.meta.glob('/src/pages/**/*.{astro,ts,mdx}');

/**
 * Draws the body of a story or a page as its page and as feeds do.
 * @returns both, one behind the other.
 * @throws StoryCodeError where its code fails.
 */
export async function tryBody(document: Document): Promise<string> {
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await AstroContainer.create({ renderers });
  let drawn = '';
  for (const style of [pageStyle, feedStyle]) {
    drawn += await container.renderToString(StoryBody, { props: { document, style } });
  }
  return drawn;
}
