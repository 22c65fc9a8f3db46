import {
  filings,
  getPublication,
  listedStories,
  type Story,
} from '../../collections/collections.ts';
import { address } from '../../base/siteAddresses.ts';
import { paths } from '../../base/addresses.ts';
import { editionData, memoizePerEdition } from '../../content/editionData.ts';
import { pageStyle, type HouseStyle } from '../../story-components/pageStyle.ts';
import { fullTextDrawer } from '../fullTextDrawer.ts';
import { feedStyle } from '../style/feedStyle.ts';
import Chart from './Chart.astro';
import RouteMap from './RouteMap.astro';
import { storyMarkdown } from './storyMarkdown.ts';

/** Prepares what writes a story of this edition as Markdown. */
export const markdownWriter = memoizePerEdition(
  async (): Promise<(story: Story) => Promise<string>> => {
    const { language } = await getPublication();
    const filingOf = await filings();
    const draw = await fullTextDrawer();
    return async (story) => {
      const { section, topics, authors } = filingOf(story);
      const around = {
        address: address(paths.story(story.id)),
        language: story.data.language ?? language,
        section: section?.name ?? story.data.section,
        topics: topics.map(({ name }) => name),
        authors: authors.map(({ name }) => name),
      };
      return storyMarkdown(story.data, around, await draw(story, telling));
    };
  },
);

/** The house components are drawn as on the page, with pictures that stand for themselves. */
const markdownStyle: HouseStyle = {
  ...pageStyle,
  Chart,
  Drawing: feedStyle.Drawing,
  Figure: feedStyle.Figure,
  RouteMap,
  img: feedStyle.img,
};

const telling = { style: markdownStyle, hasLetters: true };

/** The sections that hold stories, each with its newest. */
export async function newestBySection(most: number) {
  const bySection = Map.groupBy(await listedStories(), ({ data }) => data.section);
  return editionData().sections.flatMap(({ id, name }) => {
    const stories = bySection.get(id)?.slice(0, most) ?? [];
    return stories.length === 0 ? [] : [{ id, name, stories }];
  });
}
