/*
 * Whether the stories of a language may hold a word is told by the beginnings of all their words, in a
 * filter after Bloom (1970): sixteen bits for each and eight places of it, by which one of two thousand
 * that none of the words has is taken for one that some has. An index that is opened in vain is 70 KB.
 */

const bitsEach = 16;
const places = 8;

/** Writes the beginnings of words, which are as they are compared. */
export function writeBeginnings(words: Iterable<string>): Uint8Array {
  const all = new Set<string>();
  for (const word of words) for (const beginning of ofStory(word)) all.add(beginning);
  const filter = new Uint8Array(Math.ceil((all.size * bitsEach) / 8) + 1);
  for (const beginning of all) {
    for (const bit of bitsOf(beginning, filter))
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

/**
 * Tells whether a word, in this or another form, may be among those whose beginnings were written.
 * @param plain the word as it is compared.
 * @param language of the stories.
 */
export function mayHold(filter: Uint8Array, plain: string, language: string): boolean {
  if (isPrefixed(plain, language)) return true;
  return ofQuery(plain).some((beginning) =>
    bitsOf(beginning, filter).every((bit) => ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0),
  );
}

/** Some languages put something before a word, as the article in Arabic, and find it without. */
function isPrefixed(plain: string, language: string): boolean {
  if (language === 'ar') return /\p{sc=Arab}/u.test(plain);
  return language === 'id' || language === 'nl';
}

/** Of five letters, by which forms of a word are alike; of a short word also without an ending. */
function ofStory(word: string): string[] {
  // French and Italian elide an article: l’accord is found as accord.
  const elided = word.replace(/^.*['’ʼ]/, '');
  return [...new Set([word, elided])].flatMap(ofLetters);
}

function ofLetters(word: string): string[] {
  const letters = plainLetters(word);
  return letters.length > long ? [letters.slice(0, long)] : withoutEnding(letters);
}

function ofQuery(word: string): string[] {
  const letters = plainLetters(word);
  return letters.length > long + 2 ? [letters.slice(0, long)] : withoutEnding(letters);
}

function withoutEnding(letters: string): string[] {
  return [0, 1, 2]
    .map((ending) => letters.slice(0, letters.length - ending).slice(0, long))
    .filter((beginning, ending) => ending === 0 || beginning.length >= short);
}

/** An ending of a form is seldom longer than two letters in a short word. */
const [short, long] = [3, 5];

/** Letters that are found as others are, as those of Straße are by strasse. */
function plainLetters(word: string): string {
  return word
    .normalize('NFKC')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
    .replaceAll(/['’ʼ‘ʻ]/g, '');
}

/** FNV-1a, from as many starts as there are places. */
function bitsOf(text: string, filter: Uint8Array): number[] {
  return Array.from({ length: places }, (_, place) => {
    let hash = 2_166_136_261 ^ (place * 0x9e37_79b9);
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
    }
    // The low bits of that differ little between starts.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
    return ((hash ^ (hash >>> 13)) >>> 0) % (filter.length * 8);
  });
}
