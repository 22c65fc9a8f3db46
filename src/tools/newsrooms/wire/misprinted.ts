import { between } from '../corpus/draw.ts';
import type { Random } from '../random.ts';

/** How many words there are to one misprint. */
const rarity = 700;

/** A text with a compositor's rare mistakes: two letters inside a word have changed places. */
export function misprinted(random: Random, text: string): string {
  return text.replaceAll(/\p{L}{6,}/gu, (word) => {
    if (random() * rarity >= 1) return word;
    const at = between(random, 1, word.length - 3);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  });
}
