import { getAuthors, getPublication, getSections, getTopics, type Story } from '../edition.ts';
import { portableImage } from '../media/portableImage.ts';
import { address } from '../site.ts';
import { correctionItem } from './correctionItem.ts';
import type { FeedEntry } from './editionFeedPlaces.ts';
import type { FeedImage, FeedItem } from './feed.ts';
import { type FeedDesk, feedItem } from './feedItem.ts';
import { fullTextDrawer } from './fullText.ts';

/**
 * Prepares what makes items of stories and of corrections.
 * @returns a function that draws each story once, however many feeds ask for it.
 */
export async function itemDrawer(): Promise<(entry: FeedEntry) => Promise<FeedItem>> {
  const publication = await getPublication();
  const desk = {
    publication,
    names: {
      sections: namesById(await getSections()),
      topics: namesById(await getTopics()),
      authors: namesById(await getAuthors()),
    },
    address,
  } satisfies FeedDesk;
  const drawText = await fullTextDrawer(publication.language);
  const drawn = new Map<string, Promise<FeedItem>>();

  const drawStory = async (story: Story): Promise<FeedItem> =>
    feedItem(story, desk, { content: await drawText(story), image: await imageOf(story) });

  return async (entry) => {
    if ('story' in entry) return correctionItem(entry, desk);
    const item = drawn.get(entry.id) ?? drawStory(entry);
    drawn.set(entry.id, item);
    return item;
  };
}

async function imageOf({ data: { image } }: Story): Promise<FeedImage | undefined> {
  if (image === undefined) return undefined;
  return { ...(await portableImage(image.src)), alt: image.alt, credit: image.credit };
}

function namesById(
  subjects: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  return new Map(subjects.map(({ id, name }) => [id, name]));
}
