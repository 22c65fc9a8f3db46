import { getPublication, type Story } from '../collections/collections.ts';
import { editionData } from '../content/editionData.ts';
import { portableImage } from '../media/portableImage.ts';
import { address } from '../base/siteAddresses.ts';
import { correctionItem } from './correctionItem.ts';
import type { FeedEntry } from './siteFeedPlaces.ts';
import type { FeedImage, FeedItem } from './feed.ts';
import { type FeedContext, feedItem } from './feedItem.ts';
import { fullTextDrawer } from './fullText.ts';
import { untilLast } from './afterLast.ts';

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
    names: {
      sections: namesById(sections),
      topics: namesById(topics),
      authors: namesById(authors),
    },
    address,
  } satisfies FeedContext;
  const drawText = await fullTextDrawer(publication.language);
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
