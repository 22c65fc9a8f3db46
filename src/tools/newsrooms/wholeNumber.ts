/**
 * Reads a whole number of the command line.
 * @param option its name, for the error.
 * @throws Error where it is none, or below 1.
 */
export function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`${option} is "${text}". Write a whole number from 1 up.`);
}
