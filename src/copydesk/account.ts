import { subscribe, unsubscribe, channel } from 'node:diagnostics_channel';
import { z } from 'astro/zod';
import { isPublic, isScheduled } from '../stories/published.ts';
import type { StorySource } from '../stories/readStory.ts';
import type { Newsroom } from './newsroom.ts';

const accountSchema = z.object({
  /** Stories that readers can see. */
  published: z.number(),
  drafts: z.number(),
  scheduled: z.number(),
  /** When the next scheduled story comes out. */
  nextDue: z.date().optional(),
  /** The publication's. */
  timeZone: z.string(),
  /** Files, relative to the content folder, of stories that only a JavaScript module can draw. */
  modules: z.array(z.string()),
});

/** What a newsroom holds, in numbers. */
export type Account = z.output<typeof accountSchema>;

/** A story that readers can see, and since when. */
export type PublicStory = Pick<StorySource, 'id'> & Pick<StorySource['frontmatter'], 'published'>;

const messageSchema = z.object({
  account: accountSchema,
  stories: z.array(z.object({ id: z.string(), published: z.date() })),
});

/** Counts what a newsroom holds at a moment. */
export function takeAccount({ publication, stories }: Newsroom, now: Date): Account {
  const due = stories
    .filter(({ frontmatter }) => isScheduled(frontmatter, now))
    .map(({ frontmatter }) => frontmatter.published)
    .toSorted((a, b) => a.getTime() - b.getTime());
  return {
    published: stories.filter(({ frontmatter }) => isPublic(frontmatter, now)).length,
    drafts: stories.filter(({ frontmatter }) => frontmatter.draft).length,
    scheduled: due.length,
    nextDue: due[0],
    timeZone: publication?.timeZone ?? 'UTC',
    modules: stories.filter(({ body }) => body.needsModule).map(({ file }) => file),
  };
}

/** Tells the account of what was just read to whoever listens in this process. */
export function publishAccount(newsroom: Newsroom, now: Date): void {
  const stories = newsroom.stories
    .filter(({ frontmatter }) => isPublic(frontmatter, now))
    .map(({ id, frontmatter: { published } }) => ({ id, published }));
  channel(name).publish({ account: takeAccount(newsroom, now), stories });
}

/**
 * Hears every account that is published while `during` runs. Astro loads the content config as
 * modules of its own, so that a build and the loader within it share no variable, only a channel.
 * @returns what `during` gives, and the last account heard.
 */
export async function hearAccount<Result>(
  during: () => Promise<Result>,
  onAccount: (stories: readonly PublicStory[]) => void = () => undefined,
): Promise<{ result: Result; account: Account | undefined }> {
  let account: Account | undefined;
  const listener = (message: unknown): void => {
    const heard = messageSchema.parse(message);
    ({ account } = heard);
    onAccount(heard.stories);
  };
  subscribe(name, listener);
  try {
    return { result: await during(), account };
  } finally {
    unsubscribe(name, listener);
  }
}

const name = 'newsroom:account';
