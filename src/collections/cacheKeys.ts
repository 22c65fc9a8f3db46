import { digestOf } from '../base/digest.ts';
import { publishedStories, filings, getPublication } from './collections.ts';
import { type Document, editionData, memoizePerEdition } from '../content/editionData.ts';
import { iconSources } from './iconSources.ts';
import { siteMenus } from './siteMenus.ts';
import { siteIcons } from '../media/siteIcons.ts';
import { textOf } from './textOf.ts';

/**
 * Gives the key of a page with these props; none, which always draws the page, where `bodies` hold
 * one that is code.
 */
export type KeyOf = (props: unknown, bodies?: readonly Document[]) => { cacheKey?: string };

/** The keys of pages for a build. In development there are none: every page is drawn when it is asked for. */
export async function cacheKeys(): Promise<KeyOf> {
  return import.meta.env.DEV ? () => ({}) : contentKeys();
}

/**
 * Prepares what tells, by its key, whether a page would be drawn as it was in another edition.
 *
 * A key is a digest of all that a page reads: its props, in which each story counts with everything
 * that it says and is filed under; and what every page reads, the publication, its menus, images, icons and theme.
 * The code that draws counts for all pages at once, where the last edition is opened.
 */
export const contentKeys = memoizePerEdition(async (): Promise<KeyOf> => {
  const filingOf = await filings();
  const digests = new Map<object, string>(
    (await publishedStories()).map((story) => [
      story,
      digestOf(JSON.stringify([story, filingOf(story)])),
    ]),
  );
  const { words, ownImages, policy, theme } = editionData();
  const everywhere = digestOf(
    JSON.stringify([
      await getPublication(),
      await siteMenus(),
      ownImages,
      theme && [theme.name, theme.ahead, theme.replaced, theme.paper, theme.cardColours],
      words,
      policy?.markdown,
      [...siteIcons(await iconSources())],
      import.meta.env.SITE,
      import.meta.env.BASE_URL,
    ]),
  );
  const shortened = (value: object): string | undefined => digests.get(value);
  return (props, bodies = []) =>
    bodies.some(({ data }) => data.isModule)
      ? {}
      : { cacheKey: digestOf(everywhere + textOf(props, shortened)) };
});
