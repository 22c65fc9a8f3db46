import sharp from 'sharp';

/**
 * Renders an SVG document as a PNG with a palette of at most 256 colours: flat drawings need no more.
 * Takes SVG text without fonts or external files; resolves to the file's bytes.
 */
export function toPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
