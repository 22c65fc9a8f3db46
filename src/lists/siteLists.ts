import { publishedStories, getPublication, getWords } from '../collections/collections.ts';
import { editionData, memoizePerEdition } from '../content/editionData.ts';
import { kindsOf } from '../content/fields/storyKinds.ts';
import { type StoryList, storyLists, watchLists } from './lists.ts';
import { whatIsWatched } from './whatIsWatched.ts';

/** Every list of this edition. */
export const siteLists = memoizePerEdition(async (): Promise<StoryList[]> => {
  const publication = await getPublication();
  const { language } = publication;
  const subjects = {
    sections: editionData().sections,
    topics: editionData().topics,
    authors: editionData().authors,
    series: editionData().series,
    kinds: kindsOf(publication),
  };
  const words = await getWords();
  const stories = await publishedStories();
  const { watches, watched } = editionData();
  return [
    ...storyLists(stories, subjects, language, words),
    ...watchLists(watches, stories, await watched, (watch) =>
      whatIsWatched(watch, subjects, language, words),
    ),
  ];
});
