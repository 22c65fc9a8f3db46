import { placeAt, type Problem } from '../../base/problems/problem.ts';

type Words = Pick<Problem, 'what' | 'remedy'>;

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
): Words {
  if (voidTags.has(tag)) {
    return { what: `The tag <${tag}> is not closed.`, remedy: `Write it as <${tag} />.` };
  }
  const end = closingTagOf(tag, source, offset);
  if (end === undefined) {
    const where = within === undefined ? '' : ` in its ${blocks[within] ?? within}`;
    return {
      what: `The tag <${tag}> is not closed${where}.`,
      remedy: `Close it with </${tag}>, or with /> where nothing stands inside; write a plain < as \\<.`,
    };
  }
  const { line } = placeAt(source, end);
  const closed = `</${tag}> in line ${line}`;
  if (within === 'blockQuote') {
    return {
      what: `<${tag}> stands in a quote, and ${closed} outside of it.`,
      remedy: `Begin every line down to </${tag}> with >, or put both tags outside the quote.`,
    };
  }
  if (within === 'listItem') {
    return {
      what: `<${tag}> stands in a list entry, and ${closed} outside of it.`,
      remedy: `Indent every line down to </${tag}> as far as <${tag}>, or put both tags outside the list.`,
    };
  }
  if (inlineTags.has(tag)) {
    return {
      what: `<${tag}> stands in one paragraph, and ${closed} in another.`,
      remedy: `Close <${tag}> where its paragraph ends, and open it again in the next.`,
    };
  }
  return {
    what: `<${tag}> shares its line with text, so that ${closed} does not close it.`,
    remedy: `Put <${tag}> and </${tag}> on lines of their own, with empty lines between them and the text.`,
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
const blocks: Readonly<Record<string, string>> = {
  blockQuote: 'quote',
  listItem: 'list entry',
  paragraph: 'paragraph',
};
/** Tags that mark words within a paragraph, and hold none. */
const inlineTags = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);
