/** What decides whether a story is public. */
export interface Publishable {
  readonly draft: boolean;
  readonly published: Date;
  /** What is said where it was taken back. */
  readonly withdrawn?: unknown;
}

/** Tells whether a story is public at a moment: neither a draft nor still scheduled nor taken back. */
export function isPublic(story: Publishable, now: Date): boolean {
  return story.withdrawn === undefined && wasPublished(story, now);
}

/** Tells whether a story was public before a moment, and has been taken back. */
export function isWithdrawn(story: Publishable, now: Date): boolean {
  return story.withdrawn !== undefined && wasPublished(story, now);
}

function wasPublished({ draft, published }: Publishable, now: Date): boolean {
  return !draft && published.getTime() <= now.getTime();
}

/** Tells whether a story waits for its time. */
export function isScheduled({ draft, published, withdrawn }: Publishable, now: Date): boolean {
  return !draft && withdrawn === undefined && published.getTime() > now.getTime();
}

/** What marks a story that is not public, where `npm run dev` shows it. */
export function previewMark(story: Publishable, now: Date): 'draft' | 'scheduled' | undefined {
  if (story.draft) return 'draft';
  return isScheduled(story, now) ? 'scheduled' : undefined;
}

/**
 * The one query that knows what is public: every page, feed, sitemap and the search index asks it.
 * @param entries stories in any order.
 * @param preview true shows drafts and scheduled stories too, as `npm run dev` does.
 * @returns newest first; those of one moment by id, so that the order is always the same.
 */
export function selectPublished<Entry extends { id: string; data: Publishable }>(
  entries: readonly Entry[],
  now: Date,
  preview = false,
): Entry[] {
  return entries
    .filter(({ data }) => preview || isPublic(data, now))
    .toSorted(
      (a, b) => b.data.published.getTime() - a.data.published.getTime() || (a.id < b.id ? -1 : 1),
    );
}
