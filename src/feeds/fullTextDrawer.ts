import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { getPublication, type Story } from '../collections/collections.ts';
import { memoizePerEdition } from '../content/editionData.ts';
import type { HouseStyle } from '../story-components/pageStyle.ts';
import FullText from './FullText.astro';

/** Prepares what draws stories outside of a page, whole and in the style that is asked for, as HTML. */
export const fullTextDrawer = memoizePerEdition(
  async (): Promise<(story: Story, style: HouseStyle) => Promise<string>> => {
    const { language } = await getPublication();
    const renderers = await loadRenderers([getContainerRenderer()]);
    const container = await AstroContainer.create({ renderers });
    return (story, style) =>
      container.renderToString(FullText, { props: { story, language, style } });
  },
);
