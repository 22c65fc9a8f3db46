import {
  editionStories,
  getAuthors,
  getPublication,
  getSections,
  getTopics,
  type Story,
} from '../edition.ts';
import { portableImage } from '../media/portableImage.ts';
import { address } from '../site.ts';
import { paths } from '../urls.ts';
import type { Feed, FeedImage } from './feed.ts';
import { type FeedDesk, feedItem } from './feedItem.ts';
import { fullTextDrawer } from './fullText.ts';

/** The feed of the whole site: its latest stories. */
export async function siteFeed(): Promise<Feed> {
  const publication = await getPublication();
  const desk: FeedDesk = {
    publication,
    names: {
      sections: namesById(await getSections()),
      topics: namesById(await getTopics()),
      authors: namesById(await getAuthors()),
    },
    address,
  };
  const draw = await fullTextDrawer(publication.language);
  const latest = (await editionStories()).slice(0, longest);
  return {
    title: publication.name,
    description: publication.description,
    language: publication.language,
    home: address(paths.front),
    items: await Promise.all(
      latest.map(async (story) =>
        feedItem(story, desk, { content: await draw(story), image: await imageOf(story) }),
      ),
    ),
  };
}

/** Stories in a feed. */
const longest = 30;

async function imageOf({ data: { image } }: Story): Promise<FeedImage | undefined> {
  if (image === undefined) return undefined;
  return { ...(await portableImage(image.src)), alt: image.alt, credit: image.credit };
}

function namesById(
  subjects: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  return new Map(subjects.map(({ id, name }) => [id, name]));
}
