import { syntheticVocabulary } from '../syntheticVocabulary.ts';
import { type Random, randomFrom, zipf } from '../random.ts';
import { shuffled } from './draw.ts';

/** Made-up words with a long tail: a few come back all the time, most of them hardly ever. */
export interface Names {
  /** A proper name of nobody and of nowhere, such as "Katarisol". */
  readonly name: (random: Random) => string;
  /** A term that no dictionary holds, in small letters. */
  readonly term: (random: Random) => string;
}

/**
 * Makes the words that give the corpus the vocabulary of a real archive.
 * @returns always the same words, in an order that the seed decides.
 */
export function namesFrom(seed: number): Names {
  const random = randomFrom(seed);
  const entries = syntheticVocabulary(60_000);
  const names = shuffled(
    random,
    entries.filter(({ isName }) => isName).map(({ text }) => text),
  );
  const terms = shuffled(
    random,
    entries.filter(({ isName }) => !isName).map(({ text }) => text),
  );
  return {
    name: (random) => names[zipf(random, names.length, 0.8)] ?? '',
    term: (random) => terms[zipf(random, terms.length, 0.8)] ?? '',
  };
}
