import type { PhrasingContent, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { readBody } from '../../content/body/readBody.ts';
import { linkFormFault } from '../../content/checks/linkFormFault.ts';
import type { Note } from '../exported.ts';
import { type Lead, mdxTexts } from './mdxText.ts';

/**
 * Leaves of a body what a story can hold: each block that the check complains of becomes plain words,
 * then, where it still does, code; then it goes, and is noted with its words.
 * @param language of the text, a tag of BCP 47.
 * @param lead where links lead.
 * @returns the text of each block that stays.
 */
export function fitBody(
  blocks: readonly RootContent[],
  language: string,
  lead: Lead,
  note: (note: Note) => void,
): string[] {
  let fit = blocks.filter((block) => wordsOf(block).trim() !== '' || !isBare(block));
  // Each round takes one step at least with one block.
  for (let left = stages * (fit.length + 1); left > 0; left -= 1) {
    const texts = mdxTexts(fit, lead);
    const faults = faultsOf(texts, language);
    if (faults.size === 0) return texts;
    fit = fit.flatMap((block, index) => {
      const why = faults.get(index);
      return why === undefined ? [block] : plainer(block, why, note);
    });
  }
  return [];
}

const stages = 5;

function isBare({ type }: RootContent): boolean {
  return type === 'heading' || type === 'paragraph' || type === 'table';
}

/** The first thing that is wrong with each block, by its place among them. */
function faultsOf(texts: readonly string[], language: string): Map<number, string> {
  const starts: number[] = [];
  let line = 1;
  for (const text of texts) {
    starts.push(line);
    line += text.split('\n').length + 1;
  }
  const body = readBody(bodyText(texts), 'story.mdx', (target) => target, language);
  const faults = new Map<number, string>();
  const code = body.code.map(({ place }) => ({ ...place, what: 'It was read as code.' }));
  const links = body.links.flatMap(({ target, place }) => {
    const fault = linkFormFault(target, () => undefined);
    return fault && isAddress.test(target) ? { ...place, ...fault } : [];
  });
  for (const { line, what } of [...body.problems, ...code, ...links]) {
    const index = starts.findLastIndex((start) => start <= line);
    if (!faults.has(Math.max(0, index))) faults.set(Math.max(0, index), what);
  }
  return faults;
}

/** What a text says of its own is a link to elsewhere; whether links of the site lead somewhere, is known later. */
const isAddress = /^(?:https?|mailto):/i;

/** The texts of blocks, one below the other. */
export function bodyText(texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}

/** The same block, said with less: without marks, then as words, then as code, then not at all. */
function plainer(block: RootContent, why: string, note: (note: Note) => void): RootContent[] {
  const words = plainWords(block);
  const found = mdxTexts([block])[0];
  if (words.trim() === '' || block.type === 'code') {
    note({ what: `A passage was left that a story cannot hold. ${why}`, found: words || found });
    return [];
  }
  if (block.type === 'paragraph' || block.type === 'heading') {
    const children = block.children.flatMap(withoutMarks);
    if (
      children.length !== block.children.length ||
      children.some((child, index) => child !== block.children[index])
    ) {
      note({ what: `A passage lost its marks, such as bold type. ${why}`, found });
      return [{ ...block, children }];
    }
  }
  if (block.type === 'paragraph' && block.children.every(({ type }) => type === 'text')) {
    note({ what: `A passage stands as code now. ${why}` });
    return [{ type: 'code', value: words }];
  }
  note({ what: `A passage became plain words. ${why}`, found });
  return words
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}

function withoutMarks(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'mdxJsxTextElement':
      return node.children.flatMap(withoutMarks);
    default:
      return [node];
  }
}

/** What is written in a block, its parts on lines of their own. */
function plainWords(node: RootContent): string {
  if (node.type === 'code') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  const hasBlocks = /^(?:list|listItem|blockquote|table|footnoteDefinition)$/.test(node.type);
  if (!hasBlocks || !('children' in node)) return wordsOf(node);
  return node.children.map(plainWords).join('\n\n');
}
