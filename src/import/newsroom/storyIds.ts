import { dayOf } from '../../base/times.ts';
import type { StoryReading } from '../../content/stories/readStory.ts';
import type { OldPost } from '../exported.ts';
import { slugOfName, oneLine } from '../text.ts';
import { pathKey } from '../links.ts';

/** A post, and the story that it is or becomes. */
export interface Placed {
  readonly post: OldPost;
  readonly published: Date;
  /** year/month/slug. */
  readonly id: string;
  /** The slug that it would have, where another story has that. */
  readonly wanted: string | undefined;
  /** The story that it became by an earlier import, which stays as it is, whoever has edited it since. */
  readonly there: StoryReading | undefined;
}

/**
 * Gives each post the id of its story, the same at every import: of posts of one slug and month, the
 * first has it and the others have numbers.
 * @param dated the posts, each with the time at which its story is published.
 */
export function storyIds(
  dated: readonly { readonly post: OldPost; readonly published: Date }[],
  stories: readonly StoryReading[],
  timeZone: string,
): Placed[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const byOldPath = new Map(
    stories.flatMap((story) =>
      (story.frontmatter.formerly ?? []).map((path) => [pathKey(path), story]),
    ),
  );
  const taken = new Set<string>();
  return dated.map(({ post, published }, number) => {
    const slug = slugOfName(post.slug) ?? slugOfName(post.title) ?? `story-${number + 1}`;
    const moved = post.paths
      .map((path) => byOldPath.get(pathKey(path)))
      .find((story) => story && !taken.has(story.id));
    if (moved) {
      taken.add(moved.id);
      return { post, published, id: moved.id, wanted: undefined, there: moved };
    }
    const folder = dayOf(published, timeZone).slice(0, 7).replace('-', '/');
    for (let count = 1; ; count += 1) {
      const id = `${folder}/${count === 1 ? slug : `${slug}-${count}`}`;
      const story = byId.get(id);
      if (taken.has(id) || (story !== undefined && !isOf(story, post, published))) continue;
      taken.add(id);
      return { post, published, id, wanted: count === 1 ? undefined : slug, there: story };
    }
  });
}

/** An editor may have bettered its words since, or its time; hardly both. */
function isOf({ frontmatter }: StoryReading, { title }: OldPost, published: Date): boolean {
  const isSameTime =
    frontmatter.published?.getTime() === Math.floor(published.getTime() / 1000) * 1000;
  return isSameTime || (title !== '' && frontmatter.headline === oneLine(title));
}
