import { withPlainLineEnds } from '../content/reading/readText.ts';

/** Text that takes the place of another; places are those in the text that a file is read as. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** Its lines end in \n, whatever those of the file end in. */
  readonly text: string;
}

/** What a file is read as: without a byte order mark, its lines ended by \n. */
export function plainText(written: string): string {
  return withPlainLineEnds(written.replace(/^\uFEFF/, ''));
}

/**
 * Edits a text, all else left as it is written, a byte order mark and the ends of lines too.
 * @param written the text of a file.
 * @param edits in any order, of which no two overlap.
 */
export function edited(written: string, edits: readonly Edit[]): string {
  const lineEnd = /\r\n?|\n/.exec(written)?.[0] ?? '\n';
  const placeOf = writtenPlaces(written);
  let done = '';
  let from = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    done += written.slice(from, placeOf(start)) + text.replaceAll('\n', lineEnd);
    from = placeOf(end);
  }
  return done + written.slice(from);
}

/** Finds the place in a written text of one in its plain text, which lacks a mark and half of each \r\n. */
function writtenPlaces(written: string): (plain: number) => number {
  const mark = written.startsWith('\uFEFF') ? 1 : 0;
  const lineEnds = [...written.matchAll(/\r\n/g)].map(({ index }, before) => index - mark - before);
  return (plain) => plain + mark + lineEnds.filter((end) => end < plain).length;
}
