/** What publication.yaml says of the name that is in the names of all feed items. */
export interface FeedIdSources {
  readonly feedId?: string | undefined;
  /** Not the address that a build is given. */
  readonly url: string;
}

/**
 * The name of the publication in the names of its feed items (the authority of a tag URI, RFC 4151):
 * `feedId`, or else the host of `url`, with or without www.
 */
export function feedIdOf({ feedId, url }: FeedIdSources): string {
  return feedId ?? new URL(url).hostname.replace(/^www\./, '');
}

/** The id of the first place that a story had on this site. */
export function firstIdOf(story: {
  readonly id: string;
  readonly formerly: readonly string[];
}): string {
  return story.formerly.flatMap((path) => storyPath.exec(path)?.[1] ?? [])[0] ?? story.id;
}

const storyPath = /^\/stories\/(\d{4}\/\d{2}\/[a-z0-9-]+)\/?$/;

/**
 * Finds by which name the feed readers know which stories.
 * @param feed a document of a feed, in RSS.
 * @returns undefined where the document holds no story.
 */
export function feedIdIn(feed: string): { feedId: string; stories: string[] } | undefined {
  const guids = [...feed.matchAll(/<guid\b[^>]*>tag:([^,<]+),\d{4}:([^<]+)<\/guid>/g)];
  const [[, feedId] = []] = guids;
  return feedId === undefined
    ? undefined
    : { feedId, stories: guids.map(([, , story = '']) => story) };
}
