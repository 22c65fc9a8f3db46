import type { HastNode, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

/** A tag that an editor wrote. */
export type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Tells whether a node is a tag that an editor wrote. */
export function isJsx(node: HastNode): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Tells a problem of a tag, at its attribute where one is named. */
export type Report = (what: string, found: string, remedy: string, attribute?: string) => void;
