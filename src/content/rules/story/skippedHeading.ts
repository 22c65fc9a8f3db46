import type { StoryRule } from '../rule.ts';

export const skippedHeading: StoryRule = {
  name: 'skipped-heading',
  explanation:
    'Who listens to a page walks it by its headings, level by level: after ## comes ###, and none is left out.',
  *look({ blocks }) {
    // The page’s own heading is the headline.
    let above = 1;
    for (const { kind, depth = above, text, placeAt } of blocks) {
      if (kind !== 'heading') continue;
      if (depth > above + 1) {
        yield {
          place: placeAt(0),
          what: `A heading of level ${depth} stands below one of level ${above}.`,
          found: `${'#'.repeat(depth)} ${text}`,
          remedy: `Write it with ${'#'.repeat(above + 1)}.`,
        };
      }
      above = depth;
    }
  },
};
