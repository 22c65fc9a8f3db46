import type { Element } from 'hast';

/** A part of a text's line that looks the same. */
export interface TextPart {
  readonly text: string;
  /** The `tspan` elements that it stands in, from the outermost. */
  readonly spans: readonly Element[];
  /** Of its letters, in the units of the drawing. */
  readonly size: number;
}

/**
 * Cuts a `text` of SVG where its look may change. White space is that of SVG 1.1, section 10.15: none at the ends,
 * and a space for each run of spaces and line ends elsewhere.
 * @param size of letters for which the text says none.
 */
export function textParts(text: Element, size: number): TextPart[] {
  const parts: TextPart[] = [];
  let isAfterSpace = true;
  for (const part of partsOf(text, [], size)) {
    const single = part.text.replaceAll(/[ \t\r\n]+/g, ' ');
    const shown: string = isAfterSpace ? single.trimStart() : single;
    if (shown === '') continue;
    isAfterSpace = shown.endsWith(' ');
    parts.push({ ...part, text: shown });
  }
  const last = parts.at(-1);
  return last ? [...parts.slice(0, -1), { ...last, text: last.text.replace(/ $/, '') }] : [];
}

/** The part that holds an offset of the whole; the last for one behind it. @throws for a text without parts. */
export function partAt(parts: readonly TextPart[], offset: number): TextPart {
  let end = 0;
  const found = parts.find((part) => offset < (end += part.text.length)) ?? parts.at(-1);
  if (found === undefined) throw new RangeError('A text without parts has no letters.');
  return found;
}

function partsOf(element: Element, spans: readonly Element[], size: number): TextPart[] {
  return element.children.flatMap((child): TextPart[] => {
    if (child.type === 'text') return [{ text: child.value, spans, size }];
    if (child.type !== 'element' || child.tagName !== 'tspan') return [];
    const { fontSize } = child.properties;
    return partsOf(child, [...spans, child], typeof fontSize === 'number' ? fontSize : size);
  });
}
