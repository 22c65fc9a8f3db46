/** A piece of a text, and whether it is a compound that should stand on one line. */
export interface TextPiece {
  readonly text: string;
  readonly isCompound: boolean;
}

/**
 * Cuts a headline at its compounds, such as "rare-earth", with the signs that stand at them. In large
 * letters a line that ends in "rare-" reads as a word cut in two. So does one between a number and what it counts
 * in Chinese and Japanese, which put no space there that could be kept: "5月26日", "3000列".
 * @returns pieces whose texts, joined, are the headline; compounds too long for a phone are none.
 */
export function hyphenated(headline: string): TextPiece[] {
  return headline
    .split(new RegExp(`(${withHyphen}|${counted})`, 'u'))
    .map((text, index) => ({ text, isCompound: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const withHyphen = String.raw`(?<!\S)(?=\S{1,16}(?!\S))\S*[\p{L}\p{N}.]-[\p{L}\p{N}]\S*`;

/** Of a date at most its three parts; a sign that ends a clause stays with what it ends. */
const counted = String.raw`(?<![\d.,–-])第?(?:\d[\d.,]*[千万萬亿億]{0,2}\p{Script=Han}){1,3}[，。、；：！？）》」』”]*`;
