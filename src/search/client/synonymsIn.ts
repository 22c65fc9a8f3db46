import type { Synonyms } from '../../content/fields/synonyms.ts';

/** Reads the lists of words that the page holds. */
export function synonymsIn(text: string): Synonyms {
  const lists: unknown = JSON.parse(text);
  return listOf(lists).map((list) => listOf(list).filter((word) => typeof word === 'string'));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
