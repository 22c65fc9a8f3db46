import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'mdast-util-to-string';
import { fontsFor, type FontOf } from './faces.ts';
import { pathOf } from './letterMasks.ts';
import { partAt, type TextPart, textParts } from './textParts.ts';
import { type Letter, setLine, type Writing } from './setLine.ts';

/** A drawing whose letters are to be outlines. */
export interface Drawing {
  /** An `svg`; its texts stand at the `x` and `y` of a `text` that holds nothing else. */
  readonly root: Element;
  readonly writing: Writing;
}

/** Writes a drawing as SVG that needs no typeface: in the place of each text stand the outlines of its letters. */
export async function letterDrawing({ root, writing }: Drawing): Promise<string> {
  const fontOf = await fontsFor(textOf(root), 'label');
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
  const parts = textParts(element, style.size);
  const text = parts.map((part) => part.text).join('');
  const sizeAt = (offset: number): number => partAt(parts, offset).size / style.size;
  const line = setLine(text, fontOf, writing, sizeAt);
  const left = Number(x ?? 0) - (before[style.anchor] ?? 0) * line.width * style.size;
  const letters = line.lettersAt(left, Number(y ?? 0), style.size);
  return {
    ...element,
    tagName: 'g',
    properties: lookOf(element),
    children: letters.map((letter) => within(partAt(parts, letter.offset), letter)),
  };
}

/** How much of a text stands before its point. */
const before: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** A letter in all that its part of a text stands in. */
function within({ spans }: TextPart, letter: Letter): ElementContent {
  return spans.reduceRight<ElementContent>(
    (children, span) => ({
      type: 'element',
      tagName: 'g',
      properties: lookOf(span),
      children: [children],
    }),
    { type: 'raw', value: pathOf(letter) },
  );
}

/** What an element says of more than the places of its letters. */
function lookOf({ properties }: Element): Element['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !ofLetters.has(name)));
}

const ofLetters: ReadonlySet<string> = new Set([
  ...['x', 'y', 'dx', 'dy', 'rotate', 'textAnchor', 'textLength', 'lengthAdjust', 'fontSize'],
]);
