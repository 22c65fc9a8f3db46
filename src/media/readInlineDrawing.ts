import type { XastElement, XastParent } from 'svgo/browser';
import type { Fault } from '../base/problems/problem.ts';
import { readDrawing } from './readDrawing.ts';

/** A drawing's file of which only what draws was kept. */
export interface DrawingFile {
  readonly root: XastElement;
  /** Of the drawing as it was kept. */
  readonly bytes: number;
}

/**
 * Reads a drawing that is to become part of a page.
 * @returns what is wrong with it, where it cannot be drawn.
 */
export async function readInlineDrawing(path: string): Promise<DrawingFile | Fault> {
  const drawing = await readDrawing(path);
  if (drawing !== undefined && 'what' in drawing) return drawing;
  const { svg } = drawing ?? {};
  if (svg === undefined) return noDrawing;
  const { optimize } = await import('svgo/browser');
  let root: XastElement | undefined;
  const look = {
    name: 'look',
    fn({ children: [child] }: XastParent) {
      if (child?.type === 'element') root = child;
    },
  };
  optimize(svg, { plugins: [look] });
  return root ? { root, bytes: Buffer.byteLength(svg) } : noDrawing;
}

const noDrawing: Fault = {
  what: 'The file is no drawing in SVG.',
  remedy: 'Save the drawing as SVG; or show the picture with <Figure>.',
};
