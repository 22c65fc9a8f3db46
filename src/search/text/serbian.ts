/*
 * Serbian is written in two scripts, and readers type either, of Latin letters those that their keyboard has.
 * Pagefind's stemmer reads Cyrillic letters as Latin ones, but with marks that it takes from Latin words.
 */

/** Matches what is not found by its Latin letters as it is; “dj” is how “đ” is typed without it. */
export const unlikeLatin = /[жчћшђџ]|dj/giu;

/**
 * Writes a Serbian word in Latin letters without marks.
 * @param word in small letters.
 */
export function plainLatin(word: string): string {
  return Array.from(word, (letter) => latin.get(letter) ?? letter)
    .join('')
    .replaceAll('dj', 'd');
}

const latin: ReadonlyMap<string, string> = new Map(
  [
    ...(
      'а a б b в v г g д d ђ d е e ж z з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c ' +
      'у u ф f х h ц c ч c џ dz ш s'
    ).matchAll(/(\S+) (\S+)/g),
  ].map(([, letter = '', plain = '']) => [letter, plain]),
);
