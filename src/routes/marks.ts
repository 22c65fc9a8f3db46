import type { Element } from 'hast';
import { s } from 'hastscript';

/**
 * A path with classes.
 * @param kind classes with spaces between them.
 * @returns nothing for one that has no points.
 */
export function pathOf(kind: string, d: string): Element[] {
  return d === '' ? [] : [s('path', { className: kind.split(' '), d })];
}
