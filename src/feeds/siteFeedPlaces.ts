import {
  listedStories,
  publishedStories,
  getPublication,
  getWords,
  type Story,
} from '../collections/collections.ts';
import { listCorrections, type StoryCorrection } from '../lists/corrections.ts';
import { siteLists } from '../lists/siteLists.ts';
import { type FeedPlace, feedPlaces } from './feedPlaces.ts';

/** What an item of a feed tells: a story, or a correction of one. */
export type FeedEntry = Story | StoryCorrection;

/** When the story of an entry was published. */
export function publishedOf(entry: FeedEntry): Date {
  return ('story' in entry ? entry.story : entry).data.published;
}

/** Every feed of this edition. */
export async function siteFeedPlaces(): Promise<FeedPlace<FeedEntry>[]> {
  const stories = await publishedStories();
  return feedPlaces({
    publication: await getPublication(),
    stories: await listedStories(),
    corrections: listCorrections(stories),
    lists: (await siteLists()).filter(({ watch }) => watch?.isAnswered !== false),
    words: await getWords(),
  });
}
