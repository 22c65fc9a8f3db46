import { getPublication, type Story } from '../edition.ts';
import { editionData } from '../editionData.ts';
import { portableImage } from '../media/portableImage.ts';
import { address } from '../site.ts';
import { correctionItem } from './correctionItem.ts';
import type { FeedEntry } from './editionFeedPlaces.ts';
import type { FeedImage, FeedItem } from './feed.ts';
import { type FeedDesk, feedItem } from './feedItem.ts';
import { fullTextDrawer } from './fullText.ts';
import { untilLast } from './untilLast.ts';

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
  const desk = {
    publication,
    names: {
      sections: namesById(sections),
      topics: namesById(topics),
      authors: namesById(authors),
    },
    address,
  } satisfies FeedDesk;
  const drawText = await fullTextDrawer(publication.language);
  const times = new Map<FeedEntry, number>();
  for (const entry of entries) times.set(entry, (times.get(entry) ?? 0) + formats);
  return untilLast(times, async (entry) =>
    'story' in entry
      ? correctionItem(entry, desk)
      : feedItem(entry, desk, { content: await drawText(entry), image: imageOf(entry) }),
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
