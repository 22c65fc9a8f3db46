import { hash } from 'node:crypto';
import { publicFolder } from '../buildSettings.ts';
import { editionStories, filings, getPublication, getSections, type Story } from '../edition.ts';
import { siteIcons } from '../media/siteIcons.ts';
import { lasting } from '../lasting.ts';
import { textOf } from './textOf.ts';

/**
 * Gives the key of a page with these props; none, which always draws the page, where `bodies` hold a
 * story whose body is code.
 */
export type KeyOf = (props: unknown, bodies?: readonly Story[]) => { cacheKey?: string };

/**
 * Prepares what tells, by its key, whether a page would be drawn as it was in the last edition.
 *
 * A key is a digest of all that a page reads: its props, in which each story counts with everything
 * that it says and is filed under; and what every page reads, the publication, its sections and icons.
 * The code that draws counts for all pages at once, where the last edition is opened.
 */
export const cacheKeys = lasting(async (): Promise<KeyOf> => {
  // In development every page is drawn when it is asked for.
  if (import.meta.env.DEV) return () => ({});
  const filingOf = await filings();
  const digests = new Map(
    (await editionStories()).map((story) => [
      story.id,
      digestOf(JSON.stringify([story, filingOf(story)])),
    ]),
  );
  const everywhere = digestOf(
    JSON.stringify([
      await getPublication(),
      await getSections(),
      [...siteIcons(publicFolder())],
      import.meta.env.SITE,
      import.meta.env.BASE_URL,
    ]),
  );
  const shortened = (value: object) => (isStory(value) ? digests.get(value.id) : undefined);
  return (props, bodies = []) =>
    bodies.some(({ data }) => data.isModule)
      ? {}
      : { cacheKey: digestOf(everywhere + textOf(props, shortened)) };
});

function digestOf(text: string): string {
  return hash('sha256', text, 'base64url');
}

function isStory(value: object): value is Story {
  return 'collection' in value && value.collection === 'stories';
}
