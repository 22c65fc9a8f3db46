import { plainLetters } from '../text/plainLetters.ts';
import { printed, withoutAddedSpaces } from '../text/signs.ts';

/** A stretch of a passage, and whether it is what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a passage of Pagefind's into plain text and marked text, as the story has it.
 * Its only markup is `<mark>`, around whole words with the punctuation at them; the index has none of
 * the story's own. Put on the page as text, no story can bring markup into the results.
 * @param content the text that the passage is from; dots show where the passage leaves some out.
 */
export function excerptParts(excerpt: string, content: string): ExcerptPart[] {
  const parts = withoutAddedSpaces(excerpt)
    .split(/<mark>(.*?)<\/mark>/s)
    .flatMap((piece, index) =>
      index % 2 === 1 ? markWord(printed(piece)) : plain(printed(piece)),
    );
  const [whole, passage] = [content.trim(), excerpt.replaceAll(/<\/?mark>/g, '').trim()];
  return [
    ...plain(whole.startsWith(passage) ? '' : '… '),
    ...parts,
    ...plain(whole.endsWith(passage) ? '' : ' …'),
  ];
}

function plain(text: string): ExcerptPart[] {
  return text === '' ? [] : [{ text, marked: false }];
}

/** Marks a word without the punctuation before and after it; the point of "U.S." is its own. */
function markWord(text: string): ExcerptPart[] {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?(?:\.\p{L}\.)?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  // A unit that is set as one character, as ㎞, is no letter.
  if (word === '') return plainLetters(text) === text ? plain(text) : [{ text, marked: true }];
  return [...plain(before), { text: word, marked: true }, ...plain(after)];
}
