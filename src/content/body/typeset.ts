import type { HastNode } from 'satteri';
import { type Edit, quoteEdits } from './quotes.ts';
import { characterAt, characterBefore, isInsideWords } from '../../base/letters.ts';
import { escapeMark } from './standIns.ts';
import { type TextBlock, textBlocks } from './textBlocks.ts';

/**
 * Sets the signs of a story as they are printed: quotation marks as its language has them, dashes and
 * ellipses; and joins lines where words have no spaces.
 * @param language of the text, a tag of BCP 47.
 */
export function typeset(root: HastNode, language: string): void {
  for (const block of textBlocks(root, language)) setBlock(block);
}

function setBlock({ runs, language }: TextBlock): void {
  const text = runs.map(({ value }) => value).join('');
  if (!/["'\n]|--|\.\.\./.test(text)) return;
  const edits = [...quoteEdits(text, language), ...signEdits(text), ...lineJoins(text)].sort(
    (a, b) => a.start - b.start,
  );
  let start = 0;
  let next = 0;
  for (const { value, node } of runs) {
    const end = start + value.length;
    const own: Edit[] = [];
    for (let edit = edits[next]; edit !== undefined && edit.start < end; edit = edits[next]) {
      if (edit.end <= end) own.push(edit);
      next += 1;
    }
    if (node) node.value = edited(value, start, own);
    start = end;
  }
}

function edited(value: string, start: number, edits: readonly Edit[]): string {
  let done = 0;
  const pieces = edits.map((edit) => {
    const piece = value.slice(done, edit.start - start) + edit.text;
    done = edit.end - start;
    return piece;
  });
  return pieces.join('') + value.slice(done);
}

/** Two hyphens are an en dash and three an em dash; three full stops are an ellipsis. */
function signEdits(text: string): Edit[] {
  return [...text.matchAll(/\.\.\.|(?<!-)-{2,3}(?!-)/g)].flatMap(({ index: start, 0: sign }) => {
    const end = start + sign.length;
    const [before, after] = [characterBefore(text, start), characterAt(text, end)];
    const isPlain =
      before === escapeMark ||
      (sign === '...' && isPartOfCode(before, after)) ||
      (sign === '--' && (isOption(before, after) || /^ --?\p{L}/u.test(text.slice(end, end + 5))));
    return isPlain ? [] : [{ start, end, text: printed[sign] ?? sign }];
  });
}

const printed: Readonly<Record<string, string>> = { '...': '…', '--': '–', '---': '—' };

/** As in f(...), /stories/... and 1...10; what is left out of a quotation is [...]. */
function isPartOfCode(before: string, after: string): boolean {
  return (
    /[/\\=_@#|]/.test(before + after) ||
    (before === '(' && after === ')') ||
    (/\p{N}/u.test(before) && /\p{N}/u.test(after))
  );
}

/** --flag begins with two hyphens; a dash stands between spaces, figures or words. */
function isOption(before: string, after: string): boolean {
  return /^[\s\p{Ps}\p{Pi}"'/|]?$/u.test(before) && /[^\s\p{Pe}\p{Pf}"',.;:]/u.test(after);
}

/** Line ends inside words are no spaces. */
function lineJoins(text: string): Edit[] {
  return [...text.matchAll(/\n/g)].flatMap(({ index: start }) =>
    isInsideWords(characterBefore(text, start), characterAt(text, start + 1))
      ? [{ start, end: start + 1, text: '' }]
      : [],
  );
}
