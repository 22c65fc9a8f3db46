import type { Element, ElementContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { fontsFor, type FontOf } from './faces.ts';
import { setLine, type Writing } from './setLine.ts';

/** A drawing whose letters are to be outlines. */
export interface Drawing {
  /** An `svg`; its texts stand at the `x` and `y` of a `text` that holds nothing else. */
  readonly root: Element;
  readonly writing: Writing;
}

/** Writes a drawing as SVG that needs no typeface: in the place of each text stand the outlines of its letters. */
export async function letterDrawing({ root, writing }: Drawing): Promise<string> {
  const fontOf = await fontsFor(textIn(root), 'label');
  const style = { size: 16, anchor: 'start' };
  return toHtml(outlined(root, style, fontOf, writing), { space: 'svg', allowDangerousHtml: true });
}

/** What a text has from the elements that it stands in. */
interface Inherited {
  readonly size: number;
  readonly anchor: string;
}

function outlined(element: Element, above: Inherited, fontOf: FontOf, writing: Writing): Element {
  const { fontSize, textAnchor, x, y } = element.properties;
  const style = {
    size: typeof fontSize === 'number' ? fontSize : above.size,
    anchor: typeof textAnchor === 'string' ? textAnchor : above.anchor,
  };
  const children = element.children.map((child): ElementContent => {
    if (child.type !== 'element') return child;
    return outlined(child, style, fontOf, writing);
  });
  if (element.tagName !== 'text') return { ...element, children };
  const line = setLine(textIn(element), fontOf, writing);
  const left = Number(x ?? 0) - (parts[style.anchor] ?? 0) * line.width * style.size;
  return {
    ...element,
    tagName: 'g',
    properties: {
      className: element.properties.className,
      transform: element.properties.transform,
    },
    children: [{ type: 'raw', value: line.draw(left, Number(y ?? 0), style.size) }],
  };
}

/** How much of a text stands before its point. */
const parts: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function textIn(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'element') return textIn(child);
      return isText(child) ? child.value : '';
    })
    .join('');
}

function isText(node: ElementContent): node is Text {
  return node.type === 'text';
}
