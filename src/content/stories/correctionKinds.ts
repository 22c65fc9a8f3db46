import type { WordKey } from '../../words/catalogues.ts';

/** What a correction may be; the first is what it is when it does not say. */
export const correctionKinds = ['correction', 'clarification', 'update'] as const;

export type CorrectionKind = (typeof correctionKinds)[number];

/** The messages that name a kind of correction, and that head one in a feed. */
export const correctionWords = {
  correction: { name: 'correction.correction', feedTitle: 'feed.correction' },
  clarification: { name: 'correction.clarification', feedTitle: 'feed.clarification' },
  update: { name: 'correction.update', feedTitle: 'feed.update' },
} as const satisfies Record<CorrectionKind, { name: WordKey; feedTitle: WordKey }>;
