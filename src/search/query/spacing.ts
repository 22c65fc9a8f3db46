/**
 * What stands in a query, with the spaces that stories have: codes and measures without one, as "HS2846.90"
 * and "1435mm", and numbers with one, as "16 400".
 * @returns undefined for another word.
 */
export function respaced(text: string): string | undefined {
  if (/^\p{L}{2,}(?:[._]\p{L}{2,})+$/u.test(text)) return text.replaceAll(/[._]/g, ' ');
  if (isSpacedNumber(text)) return text.replaceAll(/\s/g, ',');
  const [, first, second] =
    /^(\p{L}+)\.?(\d[\d.,]*)$|^([\d.,]+)(\p{L}+[23²³]?(?:\/\p{L}+)?)$/u
      .exec(text)
      ?.filter(Boolean) ?? [];
  return first === undefined || second === undefined ? undefined : `${first} ${second}`;
}

/** Tells whether it is one number, of which spaces group the digits. */
function isSpacedNumber(text: string): boolean {
  return /^\d{1,3}(?:\s\d{3})+$/.test(text);
}
