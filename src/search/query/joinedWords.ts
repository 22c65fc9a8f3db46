import type { Entry } from '../vocabulary/vocabulary.ts';
import { plainWord } from '../vocabulary/words.ts';
import type { HeldUnit, Holders } from './holders.ts';
import { sideBySide } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two words of a query that stories write as one. */
export interface Joined {
  readonly word: string;
  /** Where both stand in the query. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the one word that a word and its neighbour are in stories: "rail way" for "railway".
 * @param place of a word that no story holds, among all of the query.
 * @param vocabulary of which it needs no more than what tells how the word was meant otherwise.
 */
export async function joinedNeighbour(
  units: readonly HeldUnit[],
  place: number,
  vocabulary: Vocabulary,
): Promise<Joined | undefined> {
  for (const [first, side] of [
    [place, 'starts'],
    [place - 1, 'ends'],
  ] as const) {
    const isHeld = async (word: string) => {
      const plain = plainWord(word);
      return (await vocabulary.near(plain, side)).some((entry) => entry.plain === plain);
    };
    const joined = await joinedPair(units[first], units[first + 1], isHeld);
    if (joined !== undefined) return joined;
  }
  return undefined;
}

/**
 * Finds neighbours of a short query that stories hold each of, never side by side, and as one word.
 * @returns both as they were typed, and the one word.
 */
export async function joinedPairs(
  units: readonly HeldUnit[],
  holders: Holders,
): Promise<string[][]> {
  if (units.length > longest) return [];
  const pairs: string[][] = [];
  for (const [place, second] of units.entries()) {
    const first = units[place - 1];
    if (first?.isTelling !== true || !second.isTelling) continue;
    // How they stand side by side is asked for their rank, too.
    const apart = sideBySide([first.text, second.text]);
    const joined = await joinedPair(
      first,
      second,
      async (word) => (await holders(apart)).size === 0 && (await holders(word)).size > 0,
    );
    if (joined !== undefined) pairs.push([`${first.text} ${second.text}`, joined.word]);
  }
  return pairs;
}

/** Each pair may have to load a part of the index. */
const longest = 3;

/**
 * Finds the two words that one is in stories, where they stand side by side: "rareearth".
 * @param near words that start or end as it does.
 */
export async function splitWord(
  plain: string,
  near: readonly Entry[],
  holders: Holders,
): Promise<string | undefined> {
  const known = new Map(near.map((entry) => [entry.plain, entry]));
  const splits: { words: string; stories: number }[] = [];
  for (let place = shortest; place <= plain.length - shortest; place += 1) {
    const [first, second] = [known.get(plain.slice(0, place)), known.get(plain.slice(place))];
    if (first === undefined || second === undefined) continue;
    const stories = Math.min(first.stories, second.stories);
    splits.push({ words: `${first.text} ${second.text}`, stories });
  }
  const likeliest = splits.toSorted((a, b) => b.stories - a.stories).slice(0, mostSplits);
  for (const { words } of likeliest) if ((await holders(words)).size > 0) return words;
  return undefined;
}

const shortest = 3;

/** Each is a search of its own. */
const mostSplits = 3;

async function joinedPair(
  first: HeldUnit | undefined,
  second: HeldUnit | undefined,
  isHeld: (word: string) => Promise<boolean>,
): Promise<Joined | undefined> {
  if (first === undefined || second === undefined) return undefined;
  const isSpelt = [first, second].every(({ text }) => /^[\p{L}\p{M}]{2,}$/u.test(text));
  if (!isSpelt || first.isPhrase || second.isPhrase) return undefined;
  const word = first.text + second.text;
  if (!(await isHeld(word))) return undefined;
  return { word, start: first.start, end: second.end };
}
