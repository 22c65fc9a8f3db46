import type { Problem } from '../../base/problems/problem.ts';
import { paths } from '../../base/addresses.ts';
import { likelyStory } from './likelyStory.ts';
import { faultOfLink, isOut, type LinkedSite } from './linkFault.ts';
import { everyListedPath, listedPaths } from './listedPaths.ts';
import { documentsByPath, formerPathsOf } from '../documentPaths.ts';
import type { CheckedContent } from '../newsroom.ts';
import type { StoryReading } from '../stories/readStory.ts';

/**
 * Checks that every link of every story and page is one that a browser can follow, and that every internal
 * link and anchor leads somewhere that a reader can go.
 * @param publicFiles paths of the files that are copied to the site as they are.
 */
export function checkLinks(
  content: CheckedContent,
  publicFiles: ReadonlySet<string>,
  now: Date,
): Problem[] {
  const documents = [...content.stories, ...content.strays, ...outPages(content)];
  const site = linkedSite(content, publicFiles, now);
  return documents.flatMap((document) =>
    document.body.links.flatMap(({ target, place }) => {
      const fault = faultOfLink(target, document, site);
      if (fault === undefined) return [];
      const { what, remedy } = fault;
      return [{ file: document.file, ...place, what, found: target, remedy }];
    }),
  );
}

/**
 * All that a link may lead to.
 * @param publicFiles paths of the files that are copied to the site as they are.
 */
export function linkedSite(
  content: CheckedContent,
  publicFiles: ReadonlySet<string>,
  now: Date,
): LinkedSite {
  const own = outPages(content);
  let pages: ReadonlySet<string> | undefined;
  return {
    documents: new Map([
      // Its old paths say that it was taken back, as its own does.
      ...content.stories
        .filter(isTakenBack)
        .flatMap((story) => formerPathsOf(story).map((path) => [path, story] as const)),
      ...documentsByPath([...content.stories, ...content.strays], own),
    ]),
    ownPages: own.map(({ id }) => paths.own(id)),
    // Asked only for a link that leads to no story.
    get pages() {
      pages ??= listedPaths(content, ({ frontmatter }) => isOut(frontmatter, now));
      return pages;
    },
    get laterPages() {
      return everyListedPath(content);
    },
    unreadLists: unreadLists(content),
    publicFiles,
    formerly: new Map(
      documentsByPath(
        content.stories.filter((story) => !isTakenBack(story)),
        content.pages,
      ).flatMap(([path, document]) => formerPathsOf(document).map((old) => [old, path] as const)),
    ),
    guess: likelyStory(content.stories),
    timeZone: content.publication.timeZone ?? 'UTC',
    address: content.publication.url,
    now,
  };
}

function isTakenBack({ frontmatter }: StoryReading): boolean {
  return frontmatter.withdrawn !== undefined;
}

/** A page of the newsroom's own is public as it is. */
function outPages({ pages }: CheckedContent) {
  const frontmatter = { draft: false, published: new Date(0) };
  return pages.map((page) => ({ ...page, frontmatter }));
}

function unreadLists({ sections, topics, authors, series }: CheckedContent): string[] {
  return Object.entries({ sections, topics, authors, series }).flatMap(([kind, ids]) =>
    ids === undefined ? paths.lists(kind) : [],
  );
}
