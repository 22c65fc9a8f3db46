import { open } from 'node:fs/promises';
import sharp from 'sharp';
import type { Fault } from './linkFault.ts';

/** Says what keeps a file from being shown as an image; undefined where nothing does. */
export async function faultOfImageFile(path: string): Promise<Fault | undefined> {
  try {
    const { format, width, height } = await sharp(path).metadata();
    if (width * height > mostPixels) return tooLarge(width, height);
    return (await isCutOff(path, format)) ? cutOff : undefined;
  } catch {
    return {
      what: 'The file cannot be read as an image.',
      remedy: 'Save it again as PNG, JPEG, WebP, AVIF or SVG.',
    };
  }
}

/** What sharp takes by default. */
const mostPixels = 0x3fff ** 2;

function tooLarge(width: number, height: number): Fault {
  return {
    what: `The image is too large to be worked on: ${width} by ${height} pixels.`,
    remedy: 'Save it smaller; 4,000 pixels are wide enough for any screen.',
  };
}

const cutOff: Fault = {
  what: 'The end of the image is missing, as after a broken download.',
  remedy: 'Save or download it again.',
};

/**
 * Tells whether an image lacks its end. Its size can be read all the same, so that nobody would notice
 * before it is drawn. Drawing every image here would take as long as the build does; so only those
 * are drawn that do not close as their format does.
 */
async function isCutOff(path: string, format: string): Promise<boolean> {
  const ending = endings[format];
  if (ending === undefined || (await endOf(path)).includes(ending)) return false;
  try {
    await sharp(path, { failOn: 'truncated' }).resize(8).raw().toBuffer();
    return false;
  } catch {
    return true;
  }
}

const endings: Readonly<Record<string, Buffer>> = {
  png: Buffer.from('IEND'),
  jpeg: Buffer.from([0xff, 0xd9]),
};

async function endOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const end = Buffer.alloc(Math.min(size, 4096));
    await file.read(end, 0, end.length, size - end.length);
    return end;
  } finally {
    await file.close();
  }
}
