import type { HastNode, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

/** A tag that an editor wrote. */
export type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Tells whether a node is a tag that an editor wrote. */
export function isJsx(node: HastNode): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Tells a problem of a tag, at its attribute where one is named. */
export type Report = (what: string, found: string, remedy: string, attribute?: string) => void;

/** The attributes of a tag as far as the text tells them. */
export interface Attributes {
  /** By name; null for a value that is an expression, which only a module can know. */
  readonly written: ReadonlyMap<string, string | null>;
  /** Whether `{...others}` may bring more of them. */
  readonly isOpen: boolean;
}

/** Reads the attributes of a tag; one that stands twice is a problem. */
export function readAttributes(node: Jsx, report: Report): Attributes {
  const written = new Map<string, string | null>();
  let isOpen = false;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      isOpen = true;
      continue;
    }
    const { name, value } = attribute;
    if (written.has(name)) {
      report(`<${node.name}> has "${name}" twice.`, `${name}=`, 'Keep one of the two.', name);
    }
    written.set(name, typeof value === 'string' ? value : value == null ? '' : null);
  }
  return { written, isOpen };
}
