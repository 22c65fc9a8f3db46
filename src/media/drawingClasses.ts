import type { CardColours } from './card.ts';

/**
 * The classes by which a drawing takes what it looks like from the page: colours of what is filled, colours
 * of lines, and strong letters. The editor's guide names them; src/styles/drawing.css says what they are.
 */
export const drawingClasses = [
  ...(['ink', 'muted', 'signal', 'paper', 'tint', 'rule'] as const),
  ...(['line', 'line-muted', 'line-signal', 'line-paper', 'line-rule'] as const),
  'strong',
] as const;

export type DrawingClass = (typeof drawingClasses)[number];

/** Tells whether a class is one of a drawing. */
export function isDrawingClass(name: string): name is DrawingClass {
  return drawingClasses.some((known) => known === name);
}

/** What src/styles/drawing.css says of a drawing on a page, for a picture by itself. */
export function drawingStyle({ ink, muted, signal, paper }: CardColours): string {
  const lines = drawingClasses.filter((name) => name.startsWith('line'));
  return [
    `svg{fill:${ink}}`,
    `.drawing__ink{fill:${ink}}.drawing__muted{fill:${muted}}`,
    `.drawing__signal{fill:${signal}}.drawing__paper{fill:${paper}}`,
    `.drawing__tint{fill:${muted};fill-opacity:.12}.drawing__rule{fill:${muted};fill-opacity:.3}`,
    `${lines.map((name) => `.drawing__${name}`).join()}{fill:none;stroke:${ink}}`,
    `.drawing__line-muted{stroke:${muted}}.drawing__line-signal{stroke:${signal}}`,
    `.drawing__line-paper{stroke:${paper}}.drawing__line-rule{stroke:${muted};stroke-opacity:.5}`,
  ].join('');
}
