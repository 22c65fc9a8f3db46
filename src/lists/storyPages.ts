import type { Story } from '../collections/collections.ts';
import type { Subject } from '../content/fields/subjects.ts';
import { briefDays } from '../content/stories/briefDays.ts';
import { onceEach, versionFor, versionsOfStories } from '../content/stories/translations.ts';
import { sectionNeighbours } from './neighbours.ts';
import { type StoryVersion, type VersionedStory, storyVersions } from './storyVersions.ts';
import { type Serial, type SeriesPlace, seriesPlaces } from './series.ts';

/** All that the page of a story is made from, beside the newsroom's lists. */
export type StoryPageProps<Entry = Story> = {
  story: Entry;
  /** Newest first; chosen when it is asked for. */
  readonly readNext: Entry[];
  earlier: Entry | undefined;
  later: Entry | undefined;
  /** Its place in its series, where it is a part of one. */
  inSeries: SeriesPlace<Entry> | undefined;
  /** Itself and its translations, the original first; undefined where it is there in one language. */
  versions: readonly StoryVersion[] | undefined;
  /** The public explainers that its text links to, in the order of the text. */
  explainers: readonly ExplainerInShort[];
  /** Whether the card of the page, where it needs one, is its own. */
  hasOwnCard: boolean;
  /** The path of the page on which it stands with the other briefs of its day, where it does. */
  briefsOfDay: string | undefined;
};

/** What of an explainer stands in the margin of a story, of which nothing else counts for the story's page. */
export type ExplainerInShort = Pick<Story, 'id'> & {
  readonly data: Pick<Story['data'], 'kindId' | 'headline' | 'standfirst' | 'language'>;
};

/**
 * So many of the newest stories have a card of their own. To draw one takes some 30 ms, so that those of
 * 20,000 stories would make a build from nothing minutes longer; and what is shared is mostly new.
 */
const mostCards = 200;

/** What is asked of a story to lay out its page. */
type PagedStory = Serial &
  VersionedStory &
  ExplainerInShort & { readonly data: Pick<Story['data'], 'section' | 'kind' | 'explainers'> };

/**
 * Lays out the page of every story. A translation stands where the version of it stands that lists have:
 * between the same neighbours, and in its place in a series.
 * @param stories newest first.
 * @param series all that the newsroom has.
 * @param publication its language, and the zone of its days.
 * @param offerOf gives the ids of those to read next under a story by its own. A preview, which draws few
 * pages, asks for few.
 */
export function storyPages<Entry extends PagedStory>(
  stories: readonly Entry[],
  series: readonly Subject[],
  { language, timeZone }: { readonly language: string; readonly timeZone: string },
  offerOf: (id: string) => readonly string[],
): { params: { id: string }; props: StoryPageProps<Entry> }[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const listed = onceEach(stories, language);
  const neighbours = sectionNeighbours(listed);
  const places = seriesPlaces(listed, series);
  const versionsOf = versionsOfStories(stories, language);
  const toldOf = storyVersions(stories, language);
  const dayOf = new Map(
    briefDays(stories, timeZone, language).flatMap(({ path, briefs }) =>
      briefs.map((brief) => [brief.id, path] as const),
    ),
  );
  return stories.map((story, index) => {
    const versions = versionsOf.get(story.id);
    const { id } = (versions && versionFor(versions, language)) ?? story;
    return {
      params: { id: story.id },
      props: {
        story,
        get readNext() {
          return offerOf(story.id).flatMap((other) => byId.get(other) ?? []);
        },
        earlier: neighbours.get(id)?.earlier,
        later: neighbours.get(id)?.later,
        inSeries: story.data.series === undefined ? undefined : places.get(id),
        versions: toldOf.get(story.id),
        briefsOfDay: dayOf.get(story.id),
        explainers: (story.data.explainers ?? []).flatMap((other) => {
          const explainer = byId.get(other);
          return explainer ? [inShort(explainer)] : [];
        }),
        hasOwnCard: index < mostCards,
      },
    };
  });
}

function inShort({
  id,
  data: { kindId, headline, standfirst, language },
}: ExplainerInShort): ExplainerInShort {
  return { id, data: { kindId, headline, standfirst, language } };
}
