import type { StoryKind } from './frontmatter.ts';

/** What each kind of story is called on the page. */
export const kindNames = {
  report: 'Report',
  brief: 'Brief',
  explainer: 'Explainer',
  analysis: 'Analysis',
} as const satisfies Record<StoryKind, string>;

/** What a list of each kind is called, and what it holds. */
export const kindLists = {
  report: { name: 'Reports', description: 'The news with its figures and its sources.' },
  brief: { name: 'Briefs', description: 'The news in a few sentences.' },
  explainer: {
    name: 'Explainers',
    description: 'How something works, for those who meet it for the first time.',
  },
  analysis: { name: 'Analyses', description: 'What the news means, and what may follow.' },
} as const satisfies Record<StoryKind, { readonly name: string; readonly description: string }>;
