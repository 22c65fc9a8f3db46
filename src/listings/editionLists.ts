import { editionStories, getAuthors, getPublication, getSections, getTopics } from '../edition.ts';
import { lasting } from '../lasting.ts';
import { type StoryList, storyLists } from './lists.ts';

/** Every list of this edition. */
export const editionLists = lasting(async (): Promise<StoryList[]> => {
  const subjects = {
    sections: await getSections(),
    topics: await getTopics(),
    authors: await getAuthors(),
  };
  const { language } = await getPublication();
  return storyLists(await editionStories(), subjects, language);
});
