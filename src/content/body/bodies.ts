import type { Piece, Segment } from './bodyShape.ts';

/**
 * What pages draw of stories whose text was just read, by the digests of the files' text. Image sources are
 * paths as written, links lead below the site's base. Who draws a body for the last time takes it out.
 */
export type Bodies = Map<string, KeptBody>;

/** A body until it is drawn: its HTML is UTF-8, since a text with one typographic sign takes twice the memory. */
export type KeptBody = readonly (Buffer | Piece<string>)[];

/** Makes a body ready to be kept. */
export function keptBody(segments: readonly Segment<string>[]): KeptBody {
  return segments.map((segment) => (typeof segment === 'string' ? Buffer.from(segment) : segment));
}

/** Gives back a body that was kept. */
export function bodyOf(kept: KeptBody): Segment<string>[] {
  return kept.map((segment) => (Buffer.isBuffer(segment) ? segment.toString() : segment));
}
