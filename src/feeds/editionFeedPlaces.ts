import { editionStories, getPublication, type Story } from '../edition.ts';
import { listCorrections, type StoryCorrection } from '../listings/corrections.ts';
import { editionLists } from '../listings/editionLists.ts';
import { type FeedPlace, feedPlaces } from './feedPlaces.ts';

/** What an item of a feed tells: a story, or a correction of one. */
export type FeedEntry = Story | StoryCorrection;

/** Every feed of this edition. */
export async function editionFeedPlaces(): Promise<FeedPlace<FeedEntry>[]> {
  const stories = await editionStories();
  return feedPlaces({
    publication: await getPublication(),
    stories,
    corrections: listCorrections(stories),
    lists: await editionLists(),
  });
}
