import { isPrintable } from '../../base/problems/printable.ts';
import type { FieldFault } from '../../base/fieldFaults.ts';
import { turningCharacter } from './turningCharacter.ts';

/** Says what keeps text from being shown to readers as it is; undefined where nothing does. */
export function faultOfProse(text: string): FieldFault | undefined {
  if (!isPrintable(text)) {
    return {
      message: 'holds an invisible character, which no page or feed may hold.',
      remedy: 'Remove the code that starts with a backslash.',
    };
  }
  if (text !== '' && !visible.test(text)) {
    return { message: 'holds nothing that a reader can see.', remedy: 'Write it anew.' };
  }
  const turning = turningCharacter(text)?.character;
  if (turning === undefined) return undefined;
  const code = turning.codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return {
    message: `holds an invisible character (U+${code}) that turns round what follows.`,
    remedy: 'Delete it; retype the words on both sides if you cannot see it.',
  };
}

/** Says what keeps text from being what a story or a page is called; undefined where nothing does. */
export function faultOfTitle(text: string): FieldFault | undefined {
  const fault = faultOfProse(text);
  if (fault !== undefined || text === '' || word.test(text)) return fault;
  return {
    message: 'holds no word, by which readers could search for it.',
    remedy: 'Write it in words.',
  };
}

/** Letters and digits that are more than a sign at another. */
const word = /[[\p{L}\p{N}]--\p{Lm}]/v;

/** Letters, digits, punctuation and signs, apart from those that are blank. */
const visible = /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]]/v;
