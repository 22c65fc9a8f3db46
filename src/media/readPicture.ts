import { open } from 'node:fs/promises';
import sharp from 'sharp';
import { isMarkup, readDrawing } from './readDrawing.ts';
import type { Fault } from '../base/problems/problem.ts';
import type { Picture, Size } from './picture.ts';

/**
 * Reads what picture a file holds: the first of several, the right way up. What checks and what
 * builds both ask here, so that what is accepted can be drawn.
 * @param path of a file that can be read.
 * @returns what is wrong, where it holds none.
 */
export async function readPicture(path: string): Promise<Picture | Fault> {
  const start = await startOf(path);
  const picture = isMarkup(start) ? await readDrawing(path) : await readPixels(path);
  if (picture === undefined) return noPicture(start.toString('latin1'));
  if ('what' in picture) return picture;
  const { width, height } = picture;
  return Math.max(width, height) > longestSide ? tooLarge(picture) : picture;
}

async function readPixels(path: string): Promise<Picture | Fault | undefined> {
  try {
    const { format, compression, autoOrient, pages = 1 } = await sharp(path).metadata();
    const { width, height } = autoOrient;
    const known = formats[format === 'heif' ? `heif ${compression}` : format];
    if (known === undefined) return undefined;
    const drawn = known === 'gif' ? pages : 1;
    return width * height * drawn > mostPixels
      ? tooLarge({ width, height })
      : { format: known, width, height };
  } catch {
    return undefined;
  }
}

/** By sharp's names for them. */
const formats: Readonly<Record<string, Picture['format']>> = {
  gif: 'gif',
  'heif av1': 'avif',
  jpeg: 'jpg',
  png: 'png',
  tiff: 'tiff',
  webp: 'webp',
};

/** Pixels; no longer side can be written as WebP. */
const longestSide = 0x3fff;

/** What sharp takes by default, all pictures of a moving one together. */
const mostPixels = longestSide ** 2;

function tooLarge({ width, height }: Size): Fault {
  return {
    what: `The image is too large to be worked on: ${width} by ${height} pixels.`,
    remedy: 'Save it smaller; 4,000 pixels are wide enough for any screen.',
  };
}

function noPicture(start: string): Fault {
  if (startOfPicture.test(start)) return damaged;
  if (start.startsWith('version https://git-lfs')) {
    return {
      what: 'The file only names an image that Git LFS keeps elsewhere.',
      remedy: 'Type: git lfs pull',
    };
  }
  const name = start === '' ? 'empty' : kinds.find(([, pattern]) => pattern.test(start))?.[0];
  return {
    what: name === undefined ? 'The file cannot be read as an image.' : `The file is ${name}.`,
    remedy: 'Save it again as PNG, JPEG, WebP, AVIF or SVG.',
  };
}

const startOfPicture = /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|II[*+]\0|MM\0[*+]|.{4}ftypavi)/s;

/** What is said of a picture of which a part is missing or spoilt. */
export const damaged: Fault = {
  what: 'The image is damaged or cut off, as after a broken download.',
  remedy: 'Save or download it again.',
};

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Files that are none that a page can show, by what the formats' specifications make them begin with. */
const kinds: readonly (readonly [name: string, start: RegExp])[] = [
  ['a Windows bitmap (BMP)', /^BM/],
  ['an icon (ICO)', /^\0\0[\x01\x02]\0/],
  ['a Photoshop document', /^8BPS/],
  ['a PDF', /^%PDF/],
  ['a PostScript document', /^(?:%!PS|\xc5\xd0\xd3\xc6)/],
  ['a HEIC photograph, which few browsers show', /^.{4}ftyp(?:hei|hev|mif|msf)/s],
  ['a film', /^(?:.{4}ftyp(?!avi)|\x1aE\xdf\xa3|RIFF.{4}AVI )/s],
  ['a JPEG XL image, which few browsers show', /^(?:\xff\x0a|\0\0\0\x0cJXL )/],
  ['a JPEG 2000 image', /^(?:\0\0\0\x0cjP {2}|\xff\x4f\xff\x51)/],
  ['a ZIP archive or an office document', /^PK\x03\x04/],
  ['a web page', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i],
];
