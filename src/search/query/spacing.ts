import type { Word } from '../vocabulary/words.ts';

/**
 * What of a query has its spaces otherwise than stories have: codes and measures without one, as
 * "HS2846" and "1435mm", and numbers with one, as "16 400".
 */
export function oddlySpaced(query: string): Word[] {
  return [...query.matchAll(odd)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** The same with the spaces that stories have; undefined for another word. */
export function respaced(text: string): string | undefined {
  if (/^\d{1,3}(?:\s\d{3})+$/.test(text)) return text.replaceAll(/\s/g, ',');
  const [, first, second] =
    /^(\p{L}+)(\d+)$|^([\d.,]+)(\p{L}+)$/u.exec(text)?.filter(Boolean) ?? [];
  return first === undefined || second === undefined ? undefined : `${first} ${second}`;
}

const odd =
  /(?<![\p{L}\p{N}.,])(?:\p{L}{1,4}\d{2,}|\d[\d.,]*\p{L}{1,4}|\d{1,3}(?:\s\d{3})+)(?![\p{L}\p{N}])/gu;
