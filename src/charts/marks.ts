import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenths } from '../media/boxes.ts';

/** What a form draws: how high it comes out in pixels, and what stands in it. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly Element[];
}

/** Where a text stands to its point: after it, around it or before it. */
export type Anchor = 'start' | 'middle' | 'end';

/** Texts of one kind, which share a class and an anchor. */
export function texts(
  kind: 'name' | 'value' | 'axis' | 'strong',
  anchor: Anchor,
  written: readonly PlacedText[],
): Element {
  return s(
    `g.chart__${kind}`,
    anchor === 'start' ? {} : { textAnchor: anchor },
    written.map(({ x, y, text }) => s('text', { x: tenths(x), y: tenths(y) }, text)),
  );
}

/** A text and the point of its base line. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Places the lines of a text one below the other, from the base line of the first. */
export function placedLines(
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
): PlacedText[] {
  return lines.map((text, line) => ({ x, y: y + line * leading, text }));
}

/** Straight lines, from point to point. */
export function rules(
  kind: 'rule' | 'base' | 'span',
  lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[],
): Element {
  const d = lines.map((line) => {
    const [x1, y1, x2, y2] = line.map(tenths);
    return `M${x1},${y1}L${x2},${y2}`;
  });
  return s(`path.chart__${kind}`, { d: d.join('') });
}
