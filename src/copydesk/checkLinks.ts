import type { Problem } from '../problems/problem.ts';
import { paths } from '../urls.ts';
import { likelyStory } from './likelyStory.ts';
import { faultOfLink, isOut, type LinkedSite } from './linkFault.ts';
import { listedPaths } from './listedPaths.ts';
import type { Desk } from './newsroom.ts';

/**
 * Checks that every link of every story is one that a browser can follow, and that every internal
 * link and anchor leads somewhere that a reader can go.
 * @param publicFiles paths of the files that are copied to the site as they are.
 */
export function checkLinks(desk: Desk, publicFiles: ReadonlySet<string>, now: Date): Problem[] {
  const stories = [...desk.stories, ...desk.strays];
  let laterPages: ReadonlySet<string> | undefined;
  const site: LinkedSite = {
    stories: new Map(stories.map((story) => [paths.story(story.id), story])),
    pages: listedPaths(desk, ({ frontmatter }) => isOut(frontmatter, now)),
    // Asked only for a link of a story that waits, or for one that leads nowhere.
    get laterPages() {
      laterPages ??= listedPaths(desk, () => true);
      return laterPages;
    },
    unreadLists: unreadLists(desk),
    publicFiles,
    guess: likelyStory(desk.stories.map(({ id }) => id)),
    timeZone: desk.publication.timeZone ?? 'UTC',
    address: desk.publication.url,
    now,
  };
  return stories.flatMap((story) =>
    story.body.links.flatMap(({ target, place }) => {
      const fault = faultOfLink(target, story, site);
      if (fault === undefined) return [];
      const { what, remedy } = fault;
      return [{ file: story.file, ...place, what, found: target, remedy }];
    }),
  );
}

function unreadLists({ sections, topics, authors }: Desk): string[] {
  return [
    ...(sections === undefined ? ['/sections/'] : []),
    ...(topics === undefined ? ['/topics/'] : []),
    ...(authors === undefined ? ['/authors/'] : []),
  ];
}
