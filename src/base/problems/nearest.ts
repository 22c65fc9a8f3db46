import { distance } from 'fastest-levenshtein';
import type { Fault } from './problem.ts';

/**
 * Finds the known word that a mistyped one was most likely meant to be.
 * @returns the nearest word, or undefined when none is near enough to be a likely slip:
 * a third of the longer word's letters, and never all letters of a short one (Levenshtein
 * distance, case ignored).
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const longer = Math.max(word.length, candidate.length);
    const allowed = likelySlips(longer);
    // No name is so long, and what is much shorter or longer is no slip: neither is worth comparing.
    if (longer > longestName || Math.abs(word.length - candidate.length) > allowed) continue;
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps <= allowed && (best === undefined || steps < best.distance)) {
      best = { word: candidate, distance: steps };
    }
  }
  return best?.word;
}

/**
 * Words the remedy for a word that is not among the known ones.
 * @param listedIn where an editor finds or adds known words, such as "sections.yaml".
 */
export function suggest(word: string, known: readonly string[], listedIn?: string): string {
  const guess = nearest(word, known);
  if (guess !== undefined) return `Did you mean "${guess}"?`;
  if (listedIn === undefined) return `Use one of: ${enumerate(known)}.`;
  return known.length === 0
    ? `Add it to ${listedIn}, which has no entry yet.`
    : `Use one of: ${enumerate(known)}; or add it to ${listedIn}.`;
}

/** The ids of a list, each with the name that readers see. */
export type Ids = ReadonlyMap<string, string | undefined>;

/**
 * Says that an id is not in its list.
 * @param noun what the id names, such as "topic".
 * @param list the list's file.
 * @returns undefined where it is there or none is named, and where the list could not be read, which has its own
 * problem.
 */
export function notInList(
  id: string | undefined,
  noun: string,
  known: Ids | undefined,
  list = `${noun}s.yaml`,
): Fault | undefined {
  if (id === undefined || known === undefined || known.has(id)) return undefined;
  return (
    byItsName(id, noun, known) ?? {
      what: `The ${noun} is not in ${list}.`,
      remedy: suggest(id, [...known.keys()], list),
    }
  );
}

/** Says which id is meant where a name stands in its place; undefined where none is of that name. */
export function byItsName(written: string, noun: string, known: Ids): Fault | undefined {
  const plain = (name = ''): string => name.normalize('NFC').toLowerCase();
  const [meant] = [...known].find(([, name]) => plain(name) === plain(written)) ?? [];
  return meant === undefined
    ? undefined
    : {
        what: `The ${noun} is written by its name, and not by its id.`,
        remedy: `Write ${meant}, which is the id of ${JSON.stringify(written)}.`,
      };
}

/** Nobody reads a hundred names at midnight. */
const mostNamed = 20;

function enumerate(words: readonly string[]): string {
  const named = words.slice(0, mostNamed).join(', ');
  return words.length > mostNamed ? `${named} and ${words.length - mostNamed} more` : named;
}

const longestName = 500;

function likelySlips(length: number): number {
  if (length <= 3) return 1;
  return Math.max(2, Math.floor(length / 3));
}
