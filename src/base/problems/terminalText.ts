/**
 * Makes text that may hold what others wrote fit for a terminal and for the log of a CI service:
 * what would act on either, or would not be seen, is shown by its code, as \u001B. Line ends stay.
 */
export function terminalText(text: string): string {
  const seen = plain.test(text) ? text : text.replaceAll(actsOnTerminals, codeOf);
  // Of most lines this alone is asked, which is told far sooner.
  if (!seen.includes('::') && !seen.includes('##')) return seen;
  return seen.replaceAll(actsOnLogs, (found) => found.replace(/[:#]/, codeOf));
}

/** The same for text that must stay on one line, as the name of a file. */
export function terminalLine(text: string): string {
  return terminalText(/[\t\n]/.test(text) ? text.replaceAll(/[\t\n]/g, codeOf) : text);
}

/** Most of what is said: Latin, Greek and Cyrillic letters and their signs. It is told apart far sooner. */
const plain = /^[\t\n\x20-\x7E\xA0-\xAC\xAE-\u05FF\u2010-\u2027\u2030-\u205E]*$/;

/**
 * Controls, what turns the direction of writing, and what is not seen; the joiners, which Persian
 * and emoji need, and the selectors that belong to a letter are left.
 */
const actsOnTerminals =
  /[[\p{Cc}--[\t\n]]\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\u00AD\u115F\u1160\u180E\u200B\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gv;

/** How a line begins that GitHub obeys, and what it, Azure and TeamCity obey anywhere. */
const actsOnLogs = /^\s*::|##(?=\w*\[)/gm;

function codeOf(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).toUpperCase().padStart(4, '0')}`)
    .join('');
}
