import { oneOf } from '../../../../newsrooms/corpus/draw.ts';
import { textOf, wordsOf } from '../words.ts';
import type { Making } from './making.ts';
import { idsOf } from './drawn.ts';

/**
 * An organisation by the name that a story does not use, with a word of that story: its abbreviation
 * where the story has the long form alone, or the other way round.
 */
export const abbreviation: Making = ({ random, wire, words }) => {
  const story = oneOf(random, wire.stories);
  const { organisation, place } = story.affair;
  const { long, short } = organisation;
  const text = textOf(story);
  const [hasLong, hasShort] = [
    text.includes(long),
    words.holding(short.toLowerCase()).includes(story.nth),
  ];
  if (hasLong === hasShort || !text.includes(place)) return undefined;
  // Nobody can know what is told nowhere.
  const isTold = wire.stories.some((other) => textOf(other).includes(`${long} (${short})`));
  if (!isTold && !wire.synonyms.some(([one]) => one === short)) return undefined;
  const holders = words
    .holdingAll(wordsOf(place))
    .filter((nth) =>
      [long, short].some((name) => textOf(wire.stories[nth] ?? story).includes(name)),
    );
  return {
    typed: `${hasLong ? short : long.toLowerCase()} ${place.toLowerCase()}`,
    right: idsOf(holders, wire.stories),
  };
};
