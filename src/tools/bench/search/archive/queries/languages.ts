import { between, oneOf, shuffled } from '../../../../newsrooms/corpus/draw.ts';
import type { WireStory } from '../../../../newsrooms/wire/wire.ts';
import { tongues } from '../../../../newsrooms/wire/tongues/tongues.ts';
import { textOf, wordsOf } from '../words.ts';
import type { Making } from './making.ts';
import { idsOf } from './drawn.ts';

const spacedOut = ['de', 'ru', 'tr', 'ar'];
const unspaced = ['zh-Hans', 'ja'];

/** A word or some of a story in another language than the site's, in small letters as it makes them. */
export const inAnotherLanguage: Making = ({ random, wire, words }, nth) => {
  const language = spacedOut[nth % spacedOut.length] ?? '';
  const story = storyIn(language, oneOf(random, wire.stories));
  if (story === undefined) return undefined;
  const long = [...new Set(wordsOf(textOf(story)))].filter((word) => /^\p{L}{5,}$/u.test(word));
  const typed = shuffled(random, long).slice(0, between(random, 1, 3));
  const holders = words.holdingAll(typed);
  if (typed.length === 0 || holders.length > Math.max(10, wire.stories.length / 500))
    return undefined;
  return { typed: typed.join(' '), right: idsOf(holders, wire.stories) };
};

/** A word, or two, of two characters and more, which stands in stories without a space around it. */
export const inChineseOrJapanese: Making = ({ random, wire }, nth) => {
  const language = unspaced[nth % unspaced.length] ?? '';
  const story = storyIn(language, oneOf(random, wire.stories));
  if (story === undefined) return undefined;
  const text = textOf(story);
  const known = tongues.find(({ code }) => code === language)?.words ?? {};
  const standing = shuffled(random, Object.values(known).flat()).filter(
    (word) => word.length > 1 && text.includes(word),
  );
  const { place } = story.affair;
  const typed = [...(text.includes(place) && nth % 4 < 2 ? [place] : []), ...standing].slice(
    0,
    between(random, 1, 2),
  );
  const right = wire.stories.filter(
    (other) => other.language === language && typed.every((word) => textOf(other).includes(word)),
  );
  if (typed.length === 0) return undefined;
  return { typed: typed.join(' '), right: new Set(right.map(({ id }) => id)) };
};

function storyIn(language: string, story: WireStory): WireStory | undefined {
  return story.language === language ? story : undefined;
}
