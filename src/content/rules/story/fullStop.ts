import type { StoryRule } from '../rule.ts';

export const fullStop: StoryRule = {
  name: 'full-stop',
  severity: 'warning',
  explanation:
    'A headline is no sentence of the text: it ends without a full stop, in lists and feeds too.',
  *look({ frontmatter: { headline }, placeOf, source }) {
    // An abbreviation keeps its own, as in "trade with the U.S.", and an ellipsis is meant.
    if (!/[^.\s][.。]$/.test(headline) || /(?:^|[\s(.])\p{L}{1,3}\.$/u.test(headline)) return;
    const end = source.indexOf(headline) + headline.length;
    yield {
      place: placeOf(['headline']),
      what: 'The headline ends in a full stop.',
      found: headline,
      remedy: 'Remove the full stop.',
      ...(source.includes(headline) && {
        fix: { start: end - 1, end, old: headline.slice(-1), text: '' },
      }),
    };
  },
};
