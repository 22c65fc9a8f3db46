import type { StoryKind } from './frontmatter.ts';

/** What each kind of story is called on the page. */
export const kindNames = {
  report: 'Report',
  brief: 'Brief',
  explainer: 'Explainer',
  analysis: 'Analysis',
} as const satisfies Record<StoryKind, string>;
