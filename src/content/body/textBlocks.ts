import type { Element, Text } from 'hast';
import type { HastNode } from 'satteri';
import { isLanguageTag } from '../fields/fields.ts';
import { isFootnoteCall, textOf } from './headingIds.ts';
import { isJsx, type Jsx } from './jsxTag.ts';
import { isComment } from './moduleNeeds.ts';

/** The text of one paragraph, heading, entry or cell, in the order in which it is read. */
export interface TextBlock {
  /** A tag of BCP 47. */
  readonly language: string;
  readonly runs: readonly TextRun[];
}

/** A piece of a block; what is not to be set, such as code, has no node. */
export interface TextRun {
  readonly value: string;
  readonly node?: Text;
}

/** Cuts a tree into the texts that are read by themselves; those in another language are blocks too. */
export function textBlocks(root: HastNode, language: string): TextBlock[] {
  const blocks: { language: string; runs: TextRun[] }[] = [];
  const begin = (tag: string): TextRun[] => {
    const runs: TextRun[] = [];
    blocks.push({ language: tag, runs });
    return runs;
  };
  const read = (node: HastNode, tag: string, above: TextRun[]): void => {
    let runs = above;
    for (const child of 'children' in node ? node.children : []) {
      if (child.type === 'text') runs.push({ value: child.value, node: child });
      else if (!isTag(child) || isOpaque(child)) runs.push({ value: standInFor(child) });
      else {
        const own = languageOf(child);
        if (isInSentence(child) && own === undefined) {
          read(child, tag, runs);
          continue;
        }
        read(child, own ?? tag, begin(own ?? tag));
        if (isInSentence(child)) runs.push({ value: aWord });
        else runs = begin(tag);
      }
    }
  };
  read(root, language, begin(language));
  return blocks;
}

type Tag = Element | Jsx;

function isTag(node: HastNode): node is Tag {
  return node.type === 'element' || isJsx(node);
}

function nameOf(tag: Tag): string {
  return tag.type === 'element' ? tag.tagName : (tag.name ?? '');
}

/** Code, addresses and marks of footnotes are as they are. */
function isOpaque(tag: Tag): boolean {
  return opaqueTags.has(nameOf(tag)) || isAddress(tag) || isFootnoteCall(tag);
}

const opaqueTags = new Set(['br', 'code', 'img', 'input', 'kbd', 'pre', 'samp', 'var', 'wbr']);

/** A link that shows its own address. */
function isAddress(tag: Tag): boolean {
  return nameOf(tag) === 'a' && /^(?:https?:\/\/|www\.)\S+$/i.test(textOf(tag));
}

/** What a node is to the text around it. */
function standInFor(node: HastNode): string {
  if (node.type === 'comment' || (isTag(node) && isFootnoteCall(node))) return '';
  if (node.type === 'mdxTextExpression' && isComment(node.value)) return '';
  return isTag(node) && ['br', 'input'].includes(nameOf(node)) ? ' ' : aWord;
}

/** The object replacement character of Unicode. */
const aWord = '\uFFFC';

function isInSentence(tag: Tag): boolean {
  return tag.type === 'element' ? sentenceTags.has(tag.tagName) : tag.type === 'mdxJsxTextElement';
}

/** Those that Markdown makes; all others stand in a text as JSX does. */
const sentenceTags = new Set(['a', 'del', 'em', 'strong', 'sup']);

function languageOf(tag: Tag): string | undefined {
  if (tag.type === 'element') return undefined;
  const lang = tag.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang',
  );
  return typeof lang?.value === 'string' && isLanguageTag(lang.value) ? lang.value : undefined;
}
