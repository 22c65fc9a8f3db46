import { offsetIn } from '../../../base/problems/problem.ts';
import type { StoryRule } from '../rule.ts';

export const fullStop: StoryRule = {
  name: 'full-stop',
  explanation:
    'A headline is no sentence of the text: it ends without a full stop, in lists and feeds too.',
  *look({ frontmatter: { headline }, placeOf, source }) {
    // An abbreviation keeps its own, as in "trade with the U.S.", and an ellipsis is meant.
    if (!/[^.\s][.。]$/.test(headline) || /(?:^|[\s(.])\p{L}{1,3}\.$/u.test(headline)) return;
    const place = placeOf(['headline']);
    // The same words may stand above, as in the standfirst.
    const start = source.indexOf(headline, offsetIn(source, place));
    const end = start + headline.length;
    yield {
      place,
      what: 'The headline ends in a full stop.',
      found: headline,
      remedy: 'Remove the full stop.',
      ...(start !== -1 &&
        staysText.test(headline) && {
          fix: { start: end - 1, end, old: headline.slice(-1), text: '' },
        }),
    };
  },
};

/** What would be a number, a yes or no, or a field of YAML without its full stop, is for the editor to mend. */
const staysText = /^(?=.*[\s\P{ASCII}]).*[^:\s].$/u;
