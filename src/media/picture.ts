/** How large something is: in pixels, where nothing else is said. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture as it can be published. */
export interface Picture extends Size {
  /** What the file is, whatever its name says. */
  readonly format: 'avif' | 'gif' | 'jpg' | 'png' | 'svg' | 'tiff' | 'webp';
  /** Of a drawing, the document that may be published. */
  readonly svg?: string;
  /** Of a drawing, what is not shown of it, in short; see `undrawnPart`. */
  readonly undrawn?: string;
}
