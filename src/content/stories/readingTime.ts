/**
 * Estimates how long a text takes to read silently.
 * 238 words a minute: M. Brysbaert, "How many words do we read per minute?" (2019), English
 * non-fiction. 260 characters a minute for Chinese and Japanese, which write no spaces: the same
 * paper's figure for Chinese.
 * @returns whole minutes, one at the least.
 */
export function readingMinutes(text: string): number {
  const { words, characters } = countedWords(text);
  return Math.max(1, Math.round(words / 238 + characters / 260));
}

/** Counts the words of a text, and apart from them the characters of Chinese and Japanese. */
export function countedWords(text: string): { words: number; characters: number } {
  // Most texts have none of these letters, and looking for them one by one takes time.
  const characters = /[\u2e80-\u{3ffff}]/u.test(text) ? count(text, unspaced) : 0;
  return { words: count(text, word), characters };
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const word =
  /[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]][[\p{L}\p{N}’',.\-]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]*/gv;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
