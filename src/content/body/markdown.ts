import type { Features } from 'satteri';

/**
 * The Markdown that stories are written in, the same for data stories and for MDX modules. Signs are
 * set by `typeset`, which knows the language.
 */
export const markdownFeatures = {
  gfm: { footnotes: { label: 'Footnotes', clobberPrefix: '' } },
  smartPunctuation: { quotes: false, dashes: false, ellipses: false },
} satisfies Features;
