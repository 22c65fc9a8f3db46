import { distance } from 'fastest-levenshtein';

/**
 * Finds the known word that a mistyped one was most likely meant to be.
 * @returns the nearest word, or undefined when none is near enough to be a likely slip:
 * a third of the longer word's letters, two at the least (Levenshtein distance, case ignored).
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    const allowed = Math.max(2, Math.floor(Math.max(word.length, candidate.length) / 3));
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
  const choice = `Use one of: ${known.join(', ')}`;
  return listedIn === undefined ? `${choice}.` : `${choice}; or add it to ${listedIn}.`;
}
