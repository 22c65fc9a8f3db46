import type { Size } from './svgMeasures.ts';

/** A picture as it can be published. */
export interface Picture extends Size {
  /** What the file is, whatever its name says. */
  readonly format: 'avif' | 'gif' | 'jpg' | 'png' | 'svg' | 'tiff' | 'webp';
  /** Of a drawing, the document that may be published. */
  readonly svg?: string;
}
