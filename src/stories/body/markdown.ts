import type { Features } from 'satteri';

/** The Markdown that stories are written in, the same for data stories and for MDX modules. */
export const markdownFeatures = {
  gfm: { footnotes: { label: 'Footnotes', clobberPrefix: '' } },
  smartPunctuation: true,
} satisfies Features;
