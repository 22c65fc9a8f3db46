import { type Fault, placeAt } from '../../base/problems/problem.ts';

/**
 * Words why a tag is not closed for the parser: because it is not closed at all, or because its closing
 * tag stands where the parser does not look for it.
 * @param offset where the tag begins.
 * @param within the block at whose end the parser missed the closing tag, as it calls it.
 */
export function unclosedTag(
  tag: string,
  within: string | undefined,
  source: string,
  offset: number,
): Fault {
  if (voidTags.has(tag)) {
    return { what: `The tag <${tag}> is not closed.`, remedy: `Write it as <${tag} />.` };
  }
  const end = closingTagOf(tag, source, offset);
  if (end === undefined) {
    return {
      what: `The tag <${tag}> is not closed.`,
      remedy: `Close it with </${tag}>, or with /> where nothing stands inside; write a plain < as \\<.`,
    };
  }
  const block = blocks[within ?? ''] ?? 'paragraph';
  return {
    what: `<${tag}> stands in one ${block}, and </${tag}> in line ${placeAt(source, end).line} outside of it.`,
    remedy: `Close <${tag}> where its ${block} ends; or put both tags on lines of their own, with empty lines around them.`,
  };
}

/** Where the tag is closed that begins at an offset, those of its name inside it left out. */
function closingTagOf(tag: string, source: string, offset: number): number | undefined {
  const tags = new RegExp(`<(/?)${RegExp.escape(tag)}(?=[\\s/>])[^<>]*?(/?)>`, 'g');
  tags.lastIndex = offset;
  let depth = 0;
  for (const { index, 1: closes, 2: isEmpty } of source.matchAll(tags)) {
    if (closes === '/') depth -= 1;
    else if (isEmpty !== '/') depth += 1;
    if (depth === 0 && closes === '/') return index;
    if (depth < 0) return undefined;
  }
  return undefined;
}

const voidTags = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const blocks: Readonly<Record<string, string>> = { blockQuote: 'quote', listItem: 'list entry' };
