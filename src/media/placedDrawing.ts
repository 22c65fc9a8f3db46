import sax from 'sax';
import { optimize, type XastElement, type XastParent } from 'svgo/browser';
import { drawingText } from './readDrawing.ts';
import { keepWhatDraws } from './safeSvg.ts';
import { svgMeasures } from './svgMeasures.ts';

/** A drawing of which it is known where it stands in its file. */
export interface PlacedDrawing {
  /** Of what draws; it says its viewBox. */
  readonly root: XastElement;
  /** The text of the file. */
  readonly text: string;
  /** Where in the text an element of the drawing begins, or the attribute of it that is asked for. */
  readonly offsetOf: (element: XastElement, attribute?: string) => number;
}

/**
 * Reads a drawing for someone who tells what is wrong with it.
 * @throws where it is none.
 */
export async function placedDrawing(path: string): Promise<PlacedDrawing> {
  const text = await drawingText(path);
  const tags = tagsOf(text);
  const numbers = new Map<XastElement, number>();
  let root: XastElement | undefined;
  const look = {
    name: 'look',
    fn(document: XastParent) {
      numberWithin(document, numbers);
      root = keepWhatDraws(document);
    },
  };
  optimize(text, { plugins: [look] });
  const measures = root && svgMeasures(root.attributes);
  if (!root || !measures) throw new Error('No SVG drawing.');
  root.attributes['viewBox'] = measures.viewBox;
  return {
    root,
    text,
    offsetOf(element, attribute = '') {
      const { start, end } = tags[numbers.get(element) ?? 0] ?? { start: 0, end: 0 };
      const within = attribute === '' ? -1 : text.slice(start, end).search(spelt(attribute));
      return start + Math.max(within, 0);
    },
  };
}

interface Tag {
  readonly start: number;
  readonly end: number;
}

/** The opening tags in their order; read by the parser that svgo has, so that they are those of its tree. */
function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  const reader = sax.parser(true);
  reader.onopentag = () => {
    tags.push({ start: reader.startTagPosition - 1, end: reader.position });
  };
  // Not closed, since it would throw then for the entities that a drawing declares.
  reader.write(text);
  return tags;
}

function numberWithin(parent: XastParent, numbers: Map<XastElement, number>): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    numbers.set(child, numbers.size);
    numberWithin(child, numbers);
  }
}

function spelt(attribute: string): RegExp {
  return new RegExp(`(?<=\\s)${RegExp.escape(attribute)}(?=\\s*=)`);
}
