import { type Place, placeAt, startOfFile } from '../../base/problems/problem.ts';

/** A node of the parser's tree, as far as its place goes. */
export interface Placed {
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

interface Point extends Place {
  readonly offset?: number | undefined;
}

/** Where a node stands in its file. */
export function placeOf({ position }: Placed): Place {
  return position ? { line: position.start.line, column: position.start.column } : startOfFile;
}

/**
 * Where something stands in the text that a node was parsed from; undefined where it does not.
 * @param source the text that the whole tree was parsed from.
 */
export function placeWithin(
  { position }: Placed,
  source: string,
  wanted: RegExp,
): Place | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return undefined;
  const index = source.slice(start, end).search(wanted);
  return index === -1 ? undefined : placeAt(source, start + index);
}

/** Where an attribute stands in the text of its tag; where the tag stands, if it does not. */
export function placeOfAttribute(tag: Placed, source: string, name: string): Place {
  const written = new RegExp(`(?<=\\s)${RegExp.escape(name)}(?=\\s*=)`);
  return placeWithin(tag, source, written) ?? placeOf(tag);
}
