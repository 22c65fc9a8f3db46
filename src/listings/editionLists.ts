import { editionStories, getPublication } from '../edition.ts';
import { editionData, oncePerEdition } from '../editionData.ts';
import { type StoryList, storyLists } from './lists.ts';

/** Every list of this edition. */
export const editionLists = oncePerEdition(async (): Promise<StoryList[]> => {
  const subjects = {
    sections: editionData().sections,
    topics: editionData().topics,
    authors: editionData().authors,
  };
  const { language } = await getPublication();
  return storyLists(await editionStories(), subjects, language);
});
