import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { memoizePerKey } from '../base/memoize.ts';
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
    // What draws modules of MDX is Astro once more: sixty files, which most builds need not load.
    const containerFor = memoizePerKey(async (isModule: boolean) =>
      AstroContainer.create({
        renderers: isModule ? await loadRenderers([getContainerRenderer()]) : [],
      }),
    );
    return async (story, telling) => {
      const container = await containerFor(story.data.isModule);
      return container.renderToString(FullText, { props: { story, language, ...telling } });
    };
  },
);
