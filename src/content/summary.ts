import { isPublic, isScheduled } from './stories/published.ts';
import type { Newsroom } from './newsroom.ts';

/** What a newsroom holds, in numbers. */
export interface ContentSummary {
  /** Stories that readers can see. */
  readonly published: number;
  readonly drafts: number;
  readonly scheduled: number;
  /** When the next scheduled story comes out. */
  readonly nextDue: Date | undefined;
  /** The publication's. */
  readonly timeZone: string;
  /** Files, relative to the content folder, of stories and pages that only a JavaScript module can draw. */
  readonly modules: readonly string[];
}

/** Counts what a newsroom holds at a moment. */
export function summarize({ publication, stories, pages }: Newsroom, now: Date): ContentSummary {
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
    modules: [...stories, ...pages].filter(({ body }) => body.needsModule).map(({ file }) => file),
  };
}
