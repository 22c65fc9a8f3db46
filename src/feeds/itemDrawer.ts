import { paths } from '../base/addresses.ts';
import { getPublication, getWords, type Story } from '../collections/collections.ts';
import { editionData } from '../content/editionData.ts';
import { portableImage } from '../media/portableImage.ts';
import { address } from '../base/siteAddresses.ts';
import { correctionItem } from './correctionItem.ts';
import type { FeedEntry } from './siteFeedPlaces.ts';
import type { FeedImage, FeedItem } from './feed.ts';
import { type FeedContext, feedItem } from './feedItem.ts';
import { untilLast } from './untilLast.ts';
import { entryHtml } from './entryHtml.ts';
import { fullTextDrawer } from './fullTextDrawer.ts';
import { feedStyle } from './style/feedStyle.ts';

/**
 * Prepares what makes items of stories and of corrections.
 * @param entries what all documents of a format tell: an entry as often as it stands in one.
 * @param formats how many there are, each of which asks for its own.
 * @returns a function that draws each story once, however many feeds ask for it.
 */
export async function itemDrawer(
  entries: readonly FeedEntry[],
  formats: number,
): Promise<(entry: FeedEntry) => Promise<FeedItem>> {
  const publication = await getPublication();
  const { sections, topics, authors } = editionData();
  const context = {
    publication,
    words: await getWords(),
    names: {
      sections: namesById(sections),
      topics: namesById(topics),
      authors: namesById(authors),
    },
    address,
  } satisfies FeedContext;
  const drawText = await entryDrawer();
  const times = new Map<FeedEntry, number>();
  for (const entry of entries) times.set(entry, (times.get(entry) ?? 0) + formats);
  return untilLast(times, async (entry) =>
    'story' in entry
      ? correctionItem(entry, context)
      : feedItem(entry, context, { content: await drawText(entry), image: imageOf(entry) }),
  );
}

function imageOf({ data: { image } }: Story): FeedImage | undefined {
  if (image === undefined) return undefined;
  return { ...portableImage(image.src), alt: image.alt, credit: image.credit };
}

function namesById(
  subjects: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  return new Map(subjects.map(({ id, name }) => [id, name]));
}

/** Prepares what draws a story whole, as HTML fit for an entry of a feed. */
async function entryDrawer(): Promise<(story: Story) => Promise<string>> {
  const draw = await fullTextDrawer();
  return async (story) => {
    const html = await draw(story, { style: feedStyle, hasLetters: false });
    // Its page was drawn before: a long archive has no memory to spare for what is not drawn again.
    editionData().bodies?.delete(story.data.digest);
    return entryHtml(html, address(paths.story(story.id)));
  };
}
