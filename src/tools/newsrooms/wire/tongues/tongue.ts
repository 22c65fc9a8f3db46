/**
 * A language that stories are written in. A form has places for words, as `{place}`; its own lists
 * fill those that they name.
 */
export interface Tongue {
  /** A tag of BCP 47. */
  readonly code: string;
  /** How many of a hundred stories are in it. */
  readonly share: number;
  readonly headlines: readonly string[];
  readonly sentences: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** What its made-up names are put together of. */
  readonly syllables: readonly string[];
  /** What stands between two sentences. */
  readonly gap: string;
}

/** The words of a list that is written with a space between. */
export function spaced(text: string): string[] {
  return text.trim().split(/\s+/);
}
