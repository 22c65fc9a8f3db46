import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { gifEnds } from './gifEnds.ts';
import type { Picture } from './picture.ts';

/**
 * Tells whether a picture is all there. Its size can be read all the same, so that nobody would notice
 * before it is drawn. To draw every photograph here would take as long as a build does; so that is done
 * only with those whose format cannot be judged for less.
 */
export async function isWhole(path: string, { format }: Picture): Promise<boolean> {
  if (format === 'svg') return true;
  if (format === 'jpg') return jpegIsWhole(path);
  if (format === 'gif' && !gifEnds(await readFile(path))) return false;
  if (format === 'png' && pngIsWhole(await readFile(path))) return true;
  try {
    await sharp(path, { failOn: 'error', animated: format === 'gif' })
      .resize(8)
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells whether a JPEG has all the data of its picture. They have no checksum, and a spoilt part reads as
 * other colours; but what follows is then hardly ever enough. So the picture is decoded, as far as that is
 * needed for its last pixel.
 */
async function jpegIsWhole(path: string): Promise<boolean> {
  const { height } = await sharp(path, { failOn: 'none' }).metadata();
  const last = { left: 0, top: height - 1, width: 1, height: 1 };
  try {
    await sharp(path, { failOn: 'warning' }).extract(last).raw().toBuffer();
    return true;
  } catch (error) {
    return String(error).split('\n').every(isOfGoodOnes);
  }
}

/** Of good pictures too the decoder says that they have an odd version, or bytes between their parts. */
function isOfGoodOnes(words: string): boolean {
  return /JFIF revision|Adobe|ICC|Invalid SOS|\b\d\d? extraneous/.test(words);
}

/**
 * Tells whether each chunk of a PNG is as it was written, up to the last.
 * By the chunk layout of the PNG specification, section 5.3.
 */
function pngIsWhole(png: Buffer): boolean {
  for (let at = signatureSize; at + frameSize <= png.length;) {
    const end = at + frameSize + png.readUInt32BE(at);
    if (end > png.length || crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) {
      return false;
    }
    if (png.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at = end;
  }
  return false;
}

/** Bytes. */
const signatureSize = 8;

/** Bytes around what a chunk holds: its length, its type, its checksum. */
const frameSize = 12;
