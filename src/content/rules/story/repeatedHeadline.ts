import type { StoryRule } from '../rule.ts';

/** Of the headline's words; a standfirst shares its names and its subject with it. */
const most = 0.8;
/** Fewer words say little of a repetition. */
const least = 4;

export const repeatedHeadline: StoryRule = {
  name: 'repeated-headline',
  explanation:
    'The standfirst stands under the headline everywhere: it goes on where the headline ends, and does not say it again.',
  *look({ frontmatter: { headline, standfirst }, placeOf, language }) {
    const said = wordsOf(headline, language);
    if (said.size < least) return;
    const again = wordsOf(standfirst.slice(0, 2 * headline.length), language);
    const shared = [...said].filter((word) => again.has(word)).length;
    if (shared / said.size < most) return;
    yield {
      place: placeOf(['standfirst']),
      what: 'The standfirst repeats the headline.',
      found: standfirst,
      remedy: 'Say what the headline has no room for.',
    };
  },
};

/** Words of more than three letters, and numbers; in Chinese and its like, all. */
function wordsOf(text: string, language: string): Set<string> {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return new Set(
    [...segments]
      .filter(({ isWordLike, segment }) => isWordLike && /.{4}|\d|\p{Lo}/u.test(segment))
      .map(({ segment }) => segment.toLocaleLowerCase(language)),
  );
}
