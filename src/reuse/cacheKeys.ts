import { createHash } from 'node:crypto';
import { editionStories, filingOf, getPublication, getSections, type Story } from '../edition.ts';
import { lasting } from '../lasting.ts';

/**
 * Gives the key of a page with these props; none, which always draws the page, where `bodies` hold a
 * story whose body is code.
 */
export type KeyOf = (props: unknown, bodies?: readonly Story[]) => { cacheKey?: string };

/**
 * Prepares what tells, by its key, whether a page would be drawn as it was in the last edition.
 *
 * A key is a digest of all that a page reads: its props, in which each story counts with everything
 * that it says and is filed under; and what every page reads, the publication and its sections.
 * The code that draws counts for all pages at once, where the last edition is opened.
 */
export const cacheKeys = lasting(async (): Promise<KeyOf> => {
  // In development every page is drawn when it is asked for.
  if (import.meta.env.DEV) return () => ({});
  const digests = new Map<string, string>();
  for (const story of await editionStories()) {
    digests.set(story.id, digestOf(JSON.stringify([story, await filingOf(story)])));
  }
  const everywhere = JSON.stringify([
    await getPublication(),
    await getSections(),
    import.meta.env.SITE,
    import.meta.env.BASE_URL,
  ]);
  const shortened = (_name: string, value: unknown): unknown =>
    isStory(value) ? digests.get(value.id) : value;
  return (props, bodies = []) =>
    bodies.some(({ data }) => data.isModule)
      ? {}
      : { cacheKey: digestOf(everywhere + JSON.stringify(props, shortened)) };
});

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function isStory(value: unknown): value is Story {
  return (
    typeof value === 'object' &&
    value !== null &&
    'collection' in value &&
    value.collection === 'stories'
  );
}
