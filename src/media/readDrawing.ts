import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import sharp from 'sharp';
import type { Fault } from '../base/problems/problem.ts';
import type { Picture } from './picture.ts';

/** Tells by its first bytes whether a file is written in tags, be it compressed. */
export function isMarkup(start: Buffer): boolean {
  return isCompressed(start) || /^[\xef\xbb\xbf\xfe\xff\s\0]*</.test(start.toString('latin1'));
}

/**
 * Reads a drawing in SVG, and takes out of it what must not be published.
 * @returns what is wrong with a drawing; undefined where it is none.
 */
export async function readDrawing(path: string): Promise<Picture | Fault | undefined> {
  // To load this takes longer than to check a thousand stories, most of which show no drawing.
  const { safeSvg } = await import('./safeSvg.ts');
  try {
    const bytes = await plainBytes(path);
    if (bytes.length > mostBytes) return tooLarge;
    const drawing = safeSvg(textOf(bytes));
    if (drawing === undefined) return noSize;
    // What draws it for feeds and link previews is stricter.
    await sharp(Buffer.from(drawing.svg)).metadata();
    return { format: 'svg', ...drawing };
  } catch {
    return undefined;
  }
}

const noSize: Fault = {
  what: 'The drawing does not say how large it is.',
  remedy: 'Save it with a width and a height, or with a viewBox.',
};

/** As text; to read one takes some fifty times as much memory. */
const mostBytes = 10_000_000;

const tooLarge: Fault = {
  what: 'The drawing is larger than 10 MB.',
  remedy: 'Simplify its lines, or save it as PNG.',
};

/** Reads the text of a drawing, be it compressed. @throws where it is in no encoding that it names. */
export async function drawingText(path: string): Promise<string> {
  return textOf(await plainBytes(path));
}

async function plainBytes(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  return isCompressed(bytes) ? promisify(gunzip)(bytes, { maxOutputLength: mostBytes }) : bytes;
}

/** RFC 1952, 2.3.1. */
function isCompressed(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** @throws where the bytes are not in the encoding that they name. */
function textOf(bytes: Buffer): string {
  return new TextDecoder(encodingOf(bytes.subarray(0, 256)), { fatal: true }).decode(bytes);
}

/** XML 1.0, appendix F. */
function encodingOf(start: Buffer): string {
  const text = start.toString('latin1');
  if (/^(?:\xfe\xff|\0<)/.test(text)) return 'utf-16be';
  if (/^(?:\xff\xfe|<\0)/.test(text)) return 'utf-16le';
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/.exec(text)?.[1] ?? 'utf-8';
}
