import type { Features } from 'satteri';

export const footnoteOptions = { label: 'Footnotes', clobberPrefix: '' };

/** The Markdown that stories are written in, the same for data stories and for MDX modules. */
export const markdownFeatures = {
  gfm: { footnotes: footnoteOptions },
  // Which signs are dashes, `proseAsWritten` tells.
  smartPunctuation: { dashes: false },
} satisfies Features;
