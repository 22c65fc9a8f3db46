import type { Nodes, Root } from 'hast';
import { mdxToHast } from 'satteri';
import { wordFootnotes } from './footnotes.ts';
import { markdownFeatures } from './markdown.ts';
import { restoreEscapes, type StandIns, withStandIns } from './standIns.ts';
import type { OwnWords } from '../../words/words.ts';
import { keepTogether, typeset } from './typeset.ts';

/** A body that was parsed, and whose text is yet to be set. */
export interface ParsedTree {
  readonly root: Root;
  /**
   * Sets the text, once; a tree is not to be nested so deeply that this cannot walk it.
   * @param own words of the newsroom's in the language of the text.
   */
  readonly set: (language: string, own?: OwnWords) => void;
  /** Sets the text, and keeps together what no line end may part. */
  readonly print: (language: string, own?: OwnWords) => void;
}

/**
 * Parses MDX as stories are written in it.
 * @throws the parser's own error for MDX that is broken.
 */
export function parseTree(source: string): ParsedTree {
  const hasEscapes = source.includes('\\');
  const { root, restore } = parsed(withStandIns(source, true), source) ??
    (hasEscapes ? parsed(withStandIns(source, false), source) : undefined) ?? {
      root: rootOf(source),
      restore: () => undefined,
    };
  const set = (language: string, own?: OwnWords): void => {
    restore(root);
    typeset(root, language);
    wordFootnotes(root, language, own);
    if (hasEscapes) restoreEscapes(root);
    if (source.includes('|')) alignCells(root);
  };
  return {
    root,
    set,
    print: (language, own) => {
      set(language, own);
      keepTogether(root, language);
    },
  };
}

type Parsed = Pick<StandIns, 'restore'> & Pick<ParsedTree, 'root'>;

/** Undefined where there is no stand-in, or one makes other code of an expression. */
function parsed({ text, restore }: StandIns, source: string): Parsed | undefined {
  if (text === source) return undefined;
  try {
    return { root: rootOf(text), restore };
  } catch {
    return undefined;
  }
}

function rootOf(text: string): Root {
  const tree = mdxToHast(text, { features: markdownFeatures });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/**
 * Says by classes how the columns of tables are aligned. The parser says it by styles, which a page that
 * forbids styles in its HTML does not get.
 */
function alignCells(node: Nodes): void {
  if (!('children' in node)) return;
  if (node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')) {
    const { style, ...properties } = node.properties;
    const side = /^text-align:\s*(left|center|right)$/.exec(String(style))?.[1];
    if (side !== undefined) node.properties = { ...properties, className: [`aligned-${side}`] };
    return;
  }
  for (const child of node.children) alignCells(child);
}
