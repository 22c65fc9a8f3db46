/** A piece of a text, and whether it is a compound that should stand on one line. */
export interface TextPiece {
  readonly text: string;
  readonly isCompound: boolean;
}

/**
 * Cuts a headline at its compounds, such as "rare-earth", with the signs that stand at them. In large
 * letters a line that ends in "rare-" reads as a word cut in two.
 * @returns pieces whose texts, joined, are the headline; compounds too long for a phone are none.
 */
export function hyphenated(headline: string): TextPiece[] {
  return headline
    .split(/(?<!\S)(?=\S{1,16}(?!\S))(\S*[\p{L}\p{N}.]-[\p{L}\p{N}]\S*)/u)
    .map((text, index) => ({ text, isCompound: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
