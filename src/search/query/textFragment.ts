import { memoizePerKey } from '../../base/memoize.ts';
import { printed, withoutAddedSpaces } from '../text/signs.ts';

/** The text of a story as Pagefind quotes it, with what was looked for in `<mark>`. */
interface Quoted {
  readonly excerpt: string;
  /** BCP 47; tells where words begin and end. */
  readonly language: string;
}

/**
 * An address that opens a page at a passage and has the browser mark it, by a text fragment: the
 * first marked word with up to five words on each side. The words are those of one sentence with
 * nothing but spaces, commas and hyphens between them: where a paragraph or a cell ends Pagefind
 * writes a full stop that the page has not, and the marks of footnotes are no part of any sentence.
 * @param url may have an anchor, at which a browser opens the page that knows no text fragments.
 * @returns the address itself where nothing is marked, or the browser cannot tell words apart.
 */
export function withTextFragment(url: string, { excerpt, language }: Quoted): string {
  const passage = passageIn(excerpt, language);
  if (passage === undefined) return url;
  // The hyphen has a meaning of its own there, which encoding by itself leaves to it.
  const text = encodeURIComponent(passage).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

function passageIn(excerpt: string, language: string): string | undefined {
  const [before = '', marked, ...rest] = withoutAddedSpaces(excerpt)
    .split(/<\/?mark>/)
    .map(printed);
  // Some browsers cannot tell words apart; they open the page at its start.
  if (marked === undefined || !('Segmenter' in Intl)) return undefined;
  const text = [before, marked, ...rest].join('');
  const [start, end] = [before.length, before.length + marked.length];
  const words = [...segmenterOf(language).segment(text)]
    .filter(({ isWordLike, segment }) => isWordLike === true && !segment.includes('\u00AD'))
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
  const first = words.findIndex((word) => word.start < end && word.end > start);
  if (first < 0) return undefined;
  // A mark of several words, as in Chinese, is told whole where it stands in one sentence.
  const last = words.findLastIndex((word) => word.start < end && word.end > start);
  const holdsTogether = (from: number, to: number) =>
    words
      .slice(from, to)
      .every((word, step) => isJoined(text.slice(word.end, words[from + step + 1]?.start)));
  let [from, to] = [first, holdsTogether(first, last) ? last : first];
  while (from > Math.max(0, first - beside) && holdsTogether(from - 1, from)) from -= 1;
  const furthest = Math.min(words.length - 1, to + beside);
  while (to < furthest && holdsTogether(to, to + 1)) to += 1;
  return text.slice(words[from]?.start, words[to]?.end);
}

/** To make one is dearer than to cut a passage. */
const segmenterOf = memoizePerKey(
  (language: string) => new Intl.Segmenter(language, { granularity: 'word' }),
);

/** How many words a passage has at most on each side of the mark. */
const beside = 5;

/** Tells whether what stands between two words leaves them in one sentence and one line of text. */
function isJoined(between: string): boolean {
  return /^(?:,? |[-‐–/’'.,+]|、|，)?$/u.test(between);
}
