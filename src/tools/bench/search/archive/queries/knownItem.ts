import { between, shuffled } from '../../../../newsrooms/corpus/draw.ts';
import { isTelling, wordsOf } from '../words.ts';
import type { Making } from './making.ts';
import { englishStory } from './drawn.ts';

/**
 * A story that somebody has read: some words of its headline, mostly with one or two of its body, in
 * any order. Of what they say, at most four stories are.
 */
export const knownItem: Making = ({ random, wire, words }) => {
  const story = englishStory(random, wire.stories);
  const telling = (text: string) => shuffled(random, [...new Set(wordsOf(text).filter(isTelling))]);
  const headline = telling(story.headline);
  const body = telling(story.paragraphs.join('\n')).filter((word) => !headline.includes(word));
  const typed = shuffled(random, [
    ...headline.slice(0, between(random, 1, 3)),
    ...body.slice(0, between(random, 1, 3)),
  ]);
  if (typed.length < 3 || words.holdingAll(typed).length > 4) return undefined;
  return { typed: typed.join(' '), right: new Set([story.id]) };
};
