import type { Problem } from '../base/problems/problem.ts';
import type { Size } from './svgMeasures.ts';

/** A picture as it can be published. */
export interface Picture extends Size {
  /** What the file is, whatever its name says. */
  readonly format: 'avif' | 'gif' | 'jpg' | 'png' | 'svg' | 'tiff' | 'webp';
  /** Of a drawing, the document that may be published. */
  readonly svg?: string;
}

/** What keeps a file from being a picture, and what to do. */
export type PictureFault = Pick<Problem, 'what' | 'remedy'>;
