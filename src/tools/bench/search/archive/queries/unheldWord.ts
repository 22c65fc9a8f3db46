import { oneOf } from '../../../../newsrooms/corpus/draw.ts';
import { type Random } from '../../../../newsrooms/random.ts';
import { spaced } from '../../../../newsrooms/wire/tongues/tongue.ts';
import type { KnownWords } from '../words.ts';
import { editsBetween } from './edits.ts';
import type { Making } from './making.ts';

/** A word, or two, that stands in no story and is no misspelling of one that stands in several. */
export const unheldWord: Making = ({ random, words }) => {
  const first = drawnWord(random, words);
  const typed = random() < 0.3 ? [first, oneOf(random, strangers)] : [first];
  if (typed.some((word) => words.holding(word).length > 0)) return undefined;
  if (new Set(typed).size < typed.length) return undefined;
  for (const known of words.all()) {
    const isMeant = typed.some((word) => editsBetween(word, known, 2) <= 2);
    if (isMeant && words.holding(known).length > 1) return undefined;
  }
  return { typed: typed.join(' '), right: new Set() };
};

/** One of another world, or one that begins as a word of the archive does. */
function drawnWord(random: Random, words: KnownWords): string {
  if (random() < 0.6) return oneOf(random, strangers);
  const beginning = oneOf(
    random,
    beginnings.filter((word) => words.holding(word).length > 0),
  );
  return beginning + oneOf(random, ['keeper', 'shaped', 'scape', 'monger', 'proofing', 'craft']);
}

const strangers = spaced(`facebook bitcoin dinosaur volcano kangaroo saxophone telescope vaccine
  pyramid symphony chocolate penguin skateboard helicopter gymnasium zodiac trombone blockchain
  smartphone podcast hologram yoghurt crocodile astronaut karaoke pharaoh mushroom tsunami
  microscope wikipedia vampire origami kindergarten xylophone avocado jellyfish`);

const beginnings = spaced(`gauge wheat copper steel cement timber cotton sugar coffee insurance port
  quota tender rail crude lead tin fibre wagon`);
