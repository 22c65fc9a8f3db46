import type { Synonyms } from '../../content/fields/synonyms.ts';
import { plainWord } from '../vocabulary/words.ts';
import type { Unit } from './units.ts';
import type { Lexicon } from './vocabulary.ts';

/**
 * The abbreviations of a query, and the long forms in it, each with the other as stories explain it:
 * "Eurasian Economic Union (EAEU)".
 * @param inSmallLetters whether long forms are looked for in what is typed in small letters, which is
 * mostly words.
 */
export async function explained(
  units: readonly Unit[],
  lexicon: Pick<Lexicon, 'longForms'>,
  inSmallLetters = false,
): Promise<Synonyms> {
  const words = units.filter(({ isPhrase }) => !isPhrase).map(({ text }) => text);
  const named = inSmallLetters ? words : words.filter((word) => /^\p{Lu}/u.test(word));
  if (named.length < fewest && !words.some((word) => abbreviation.test(word))) return [];
  // Without them the words themselves are searched for.
  const longForms = await lexicon.longForms().catch(() => []);
  const typed = ` ${plainWord(words.join(' '))} `;
  return longForms.filter((forms) => forms.some((form) => typed.includes(` ${plainWord(form)} `)));
}

const abbreviation = /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u;

/** A long form has at least as many words with a capital. */
const fewest = 2;
