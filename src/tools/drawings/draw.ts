import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { drawings } from './drawings.ts';
import { loadLettering } from './lettering.ts';

/** A file that was written: its path and its size in bytes. */
export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Draws every image of the publication and saves it as PNG below a content folder, making folders
 * as needed. The same sources give the same bytes. Resolves to the files in the order of `drawings`.
 */
export async function drawAll(contentDir: string): Promise<WrittenFile[]> {
  const lettering = loadLettering();
  const written: WrittenFile[] = [];
  for (const { file, draw } of drawings) {
    const target = path.join(contentDir, file);
    const png = await toPng(draw(lettering));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, png);
    written.push({ file: target, bytes: png.byteLength });
  }
  return written;
}

if (import.meta.main) {
  for (const { file, bytes } of await drawAll(process.argv[2] ?? 'content')) {
    console.log(`${file}  ${String(Math.ceil(bytes / 1024))} KB`);
  }
}

/**
 * Renders an SVG document as a PNG with a palette of at most 256 colours: flat drawings need no more.
 * Takes SVG text without fonts or external files; resolves to the file's bytes.
 */
function toPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
