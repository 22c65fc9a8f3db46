import type { HastNode } from 'satteri';
import { type Edit, quoteEdits } from './quotes.ts';
import { noBreakPlaces, noBreakSpace, withNoBreaks } from '../../base/noBreaks.ts';
import { characterAt, characterBefore, isInsideWords } from '../../base/letters.ts';
import { isHouseComponent } from './houseComponents.ts';
import { isJsx } from './jsxTag.ts';
import { escapeMark } from './standIns.ts';
import { type TextBlock, textBlocks } from './textBlocks.ts';

/**
 * Sets the signs of a story as they are printed: quotation marks as its language has them, dashes and
 * ellipses; and joins lines where words have no spaces.
 * @param language of the text, a tag of BCP 47.
 */
export function typeset(root: HastNode, language: string): void {
  for (const block of textBlocks(root, language)) setSigns(block);
}

/**
 * Puts no-break spaces into a tree whose signs are set, and into the captions and titles that its tags
 * carry.
 * @param language of the text, a tag of BCP 47.
 */
export function keepTogether(root: HastNode, language: string): void {
  for (const block of textBlocks(root, language)) {
    const places = [...noBreakPlaces(textIn(block), block.language)].sort((a, b) => a - b);
    edit(
      block,
      places.map((start) => ({ start, end: start + 1, text: noBreakSpace })),
    );
  }
  keepAttributesTogether(root, language);
}

function keepAttributesTogether(node: HastNode, language: string): void {
  if (isJsx(node) && isHouseComponent(node.name ?? '')) {
    for (const attribute of node.attributes) {
      if (typeof attribute.value === 'string' && 'name' in attribute && isRead(attribute.name))
        attribute.value = withNoBreaks(attribute.value, language);
    }
  }
  if (!('children' in node)) return;
  if (node.type === 'element' && typeof node.properties.title === 'string')
    node.properties.title = withNoBreaks(node.properties.title, language);
  for (const child of node.children) keepAttributesTogether(child, language);
}

/** What a reader sees of the attributes of the house components. */
function isRead(attribute: string): boolean {
  return ['caption', 'cite', 'credit', 'licence', 'title'].includes(attribute);
}

function textIn({ runs }: TextBlock): string {
  return runs.map(({ value }) => value).join('');
}

function setSigns(block: TextBlock): void {
  const text = textIn(block);
  if (!/["'\n]|--|\.\.\./.test(text)) return;
  edit(
    block,
    [...quoteEdits(text, block.language), ...signEdits(text), ...lineJoins(text)].sort(
      (a, b) => a.start - b.start,
    ),
  );
}

/** @param edits in the order of the text. */
function edit({ runs }: TextBlock, edits: readonly Edit[]): void {
  let start = 0;
  let next = 0;
  for (const { value, node } of runs) {
    const end = start + value.length;
    const own: Edit[] = [];
    for (let one = edits[next]; one !== undefined && one.start < end; one = edits[next]) {
      if (one.end <= end) own.push(one);
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
