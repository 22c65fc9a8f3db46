import { quotationMarks } from './quotationMarks.ts';
import { characterAt, characterBefore, eastAsianLetter } from '../../base/letters.ts';
import { escapeMark } from './standIns.ts';

/** A piece of a text to be replaced, and by what. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Turns straight quotation marks into those of a language, and straight apostrophes into ’. A mark
 * that may be one of feet, inches or an abbreviation, or that has a backslash, stays as it is.
 * @param text of one paragraph, heading or cell.
 * @param language of the text, a tag of BCP 47.
 */
export function quoteEdits(text: string, language: string): Edit[] {
  const marks = quotationMarks(language);
  // Where quotes begin that are open.
  const doubles: number[] = [];
  const singles: number[] = [];
  const lastClosing = lastClosingSingle(text);
  let previous: { readonly index: number; readonly role: Role } | undefined;
  return [...text.matchAll(/["']/g)].flatMap(({ index, 0: sign }) => {
    if (text.charAt(index - 1) === escapeMark) return [];
    const beside: Beside = {
      before:
        previous?.index === index - 1 && previous.role === 'opening'
          ? '('
          : characterBefore(text, index),
      // A few marks may stand together, where one quote is in another.
      after: characterAt(
        text,
        index + 1 + (/^["']{1,3}/.exec(text.slice(index + 1, index + 4))?.[0].length ?? 0),
      ),
    };
    const isDouble = sign === '"';
    const [open, others] = isDouble ? [doubles, singles] : [singles, doubles];
    const isOpen = open.length > 0;
    const role = isDouble
      ? roleOfDouble(beside, isOpen)
      : roleOfSingle(beside, isOpen, index < lastClosing, text.slice(index + 1, index + 6));
    previous = { index, role };
    if (role === 'as written') return [];
    if (role === 'opening') open.push(index);
    if (role === 'closing') {
      const start = open.pop() ?? index;
      // With a quote end all that are open within.
      while ((others.at(-1) ?? start) > start) others.pop();
    }
    const pair = isDouble ? marks.double : marks.single;
    const mark = role === 'apostrophe' ? '’' : pair[role === 'opening' ? 0 : 1];
    return [{ start: index, end: index + 1, text: mark }];
  });
}

type Role = 'opening' | 'closing' | 'apostrophe' | 'as written';

/** The characters before and after a mark, empty where the text begins or ends. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

function roleOfDouble({ before, after }: Beside, isOpen: boolean): Role {
  if (isEdge(before) && isEdge(after)) return 'as written';
  // An abbreviation, as צה"ל.
  if (hebrewLetter.test(before) && hebrewLetter.test(after)) return 'as written';
  if (beginsWord(before) && !isEdge(after)) return 'opening';
  if (isOpen) return 'closing';
  // 6" is of inches.
  if (/\p{N}/u.test(before) || (isWord(before) && isWord(after))) return 'as written';
  return isEdge(after) || isWord(before) || /[.,;:!?)\]}]/.test(after) ? 'closing' : 'opening';
}

function roleOfSingle(
  { before, after }: Beside,
  isOpen: boolean,
  mayClose: boolean,
  next: string,
): Role {
  if (isEdge(before) && isEdge(after)) return 'as written';
  if (isWord(before) && isWord(after)) {
    return /\p{N}/u.test(before) && /\p{N}/u.test(after) ? 'as written' : 'apostrophe';
  }
  const mayOpen =
    !isEdge(after) && (beginsWord(before) || (!isOpen && eastAsianLetter.test(before)));
  if (mayOpen) return !mayClose || shortened.test(next) ? 'apostrophe' : 'opening';
  if (isOpen) return 'closing';
  return /\p{N}/u.test(before) ? 'as written' : 'apostrophe';
}

/** What follows an apostrophe at the start of a word: ’90s, ’n’, ’tis, ’em, and ’s and ’t in Dutch. */
const shortened = /^(?:\d\ds|n'|(?:tis|twas|twere|twill|til|em|[st])(?![\p{L}\p{N}]))/iu;

const hebrewLetter = /\p{Script=Hebrew}/u;

function isEdge(character: string): boolean {
  return /^\s?$/u.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{M}\p{N}\uFFFC]/u.test(character) && !eastAsianLetter.test(character);
}

/** Whether a word begins after a character: a space, an opening bracket or mark, a dash. */
function beginsWord(before: string): boolean {
  return isEdge(before) || /[\p{Ps}\p{Pi}\p{Pd}/¡¿„‚]/u.test(before);
}

/** Where the last single mark stands that may end a quote; -1 where none does. */
function lastClosingSingle(text: string): number {
  for (let index = text.lastIndexOf("'"); index > 0; index = text.lastIndexOf("'", index - 1)) {
    if (!beginsWord(characterBefore(text, index)) && !isWord(characterAt(text, index + 1)))
      return index;
  }
  return -1;
}
