import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { getPublication, type Story } from '../collections/collections.ts';
import { memoizePerEdition } from '../content/editionData.ts';
import type { HouseStyle } from '../story-components/pageStyle.ts';
import FullText from './FullText.astro';

/** How a story is told outside of its page. */
export interface Telling {
  readonly style: HouseStyle;
  /** Whether its letters are told too. */
  readonly hasLetters: boolean;
}

/** Prepares what draws stories outside of a page, whole and as it is asked for, as HTML. */
export const fullTextDrawer = memoizePerEdition(
  async (): Promise<(story: Story, telling: Telling) => Promise<string>> => {
    const { language } = await getPublication();
    const renderers = await loadRenderers([getContainerRenderer()]);
    const container = await AstroContainer.create({ renderers });
    return (story, telling) =>
      container.renderToString(FullText, { props: { story, language, ...telling } });
  },
);
