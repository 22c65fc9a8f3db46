import type { Fault } from '../../base/problems/problem.ts';
import type { UnfencedBlock } from './unfencedBlocks.ts';

/**
 * Finds code whose parts stand within each other so deeply that the parser, which calls itself for
 * each, ends its process: brackets, and the signs of one expression. Measured with Satteri 0.10.5, 4,000
 * signs are what the stack of a thread holds.
 */
export function deepCode({ text, isCode }: UnfencedBlock): Fault | undefined {
  // Brackets and signs are characters.
  if (text.length <= mostBrackets) return undefined;
  // Of the whole, and of each bracket that is open: the signs since the last comma.
  const signs = [0];
  let braces = isCode ? 1 : 0;
  for (const [found] of text.replaceAll(quoted, '').matchAll(partOfCode)) {
    const last = signs.length - 1;
    if (/[,;\n]/.test(found)) signs[last] = 0;
    else if (braces > 0 && !/[{)\]}]/.test(found)) signs[last] = (signs[last] ?? 0) + 1;
    if (/[([{]/.test(found)) signs.push(0);
    else if (/[)\]}]/.test(found) && last > 0) signs.pop();
    if (found === '{') braces += 1;
    else if (found === '}') braces = Math.max(isCode ? 1 : 0, braces - 1);
    if (signs.length > mostBrackets) {
      return {
        what: `Brackets are opened ${mostBrackets} deep.`,
        remedy: 'Close them, or put what is no code between two lines of ```.',
      };
    }
    if ((signs.at(-1) ?? 0) > mostSigns) {
      return {
        what: 'An expression holds more than 2,000 signs.',
        remedy: 'Divide it, or put what is no code between two lines of ```.',
      };
    }
  }
  return undefined;
}

const mostBrackets = 500;
const mostSigns = 2000;

const quoted = /"[^"\n]*"|'[^'\n]*'|`[^`{}]*`/g;

/** Brackets, ends of a part (a line too, where a statement can end with it), and what joins or precedes values. */
const partOfCode =
  /[([{}\]),;]|(?<=[\w$)\]}])\n(?=[ \t]*[\w$])|[!=+\-*/%<>&|^~?.]|\b(?:typeof|void|delete|await|yield|new|in|instanceof|if|else|for|while|do|with)\b/g;
