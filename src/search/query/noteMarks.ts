import { isRecord, listAt, textAt } from '../typeGuards.ts';

/** What stands in a passage for the mark of a footnote, which the index leaves out. */
export const noteMark = '\uFFFC';

/**
 * Puts a sign into a passage of Pagefind's wherever the page has the mark of a footnote between two
 * of its words. Of a text without spaces, as in Chinese, it is not known where they stand.
 * @param found the story, with the places of its anchors counted in words.
 */
export function withNoteMarks(found: unknown, excerpt: string): string {
  const places = new Set(
    listAt(found, 'anchors').flatMap((anchor) =>
      isRecord(anchor) && textAt(anchor, 'id')?.startsWith('fnref') === true
        ? [anchor.location]
        : [],
    ),
  );
  if (places.size === 0) return excerpt;
  const words = excerpt.split(' ');
  const plain = words.map((word) => word.replaceAll(/<\/?mark>/g, ''));
  const all = (textAt(found, 'raw_content') ?? '').split(/\s+/);
  const start = all.findIndex((_word, place) =>
    plain.every((word, step) => all[place + step] === word),
  );
  if (start < 0) return excerpt;
  return words
    .map((word, step) => (places.has(start + step) ? `${noteMark}${word}` : word))
    .join(' ');
}
