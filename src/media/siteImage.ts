import { basename, extname } from 'node:path';
import { z } from 'astro/zod';
import { digestOf } from '../base/digest.ts';
import { underBase } from '../base/addresses.ts';
import type { Card } from './card.ts';
import type { Drawing } from './lettering/letterDrawing.ts';
import type { Size } from './picture.ts';

/** An image of a story: its own size and format, and the address that its own file would have. */
export interface SiteImage extends Size {
  /** Address of the file, from the root of the host. */
  readonly address: string;
  readonly format: ImageFacts['format'];
  /** Path of the editor's file from the newsroom's folder. */
  readonly file: string;
}

/** What is known of an image's file: its size, format and loss as `readPicture` tells them, and its content. */
export const imageFactsSchema = z.object({
  width: z.number(),
  height: z.number(),
  format: z.enum(['avif', 'gif', 'jpg', 'png', 'svg', 'tiff', 'webp']),
  digest: z.string(),
  undrawn: z.string().optional(),
});
export type ImageFacts = z.output<typeof imageFactsSchema>;

/** The folder of images, styles and scripts in a site. */
export const assetsFolder = '_astro';

/**
 * Names an image by its file's name and its content, so that what browsers keep is never out of date.
 * @param file its path from the newsroom's folder.
 * @param base starts and ends with a slash.
 */
export function siteImage(
  file: string,
  { width, height, format, digest }: ImageFacts,
  base: string,
): SiteImage {
  const name = `${plainName(file)}.${digest.slice(0, 8)}.${format}`;
  return { address: underBase(base, `/${assetsFolder}/${name}`), width, height, format, file };
}

/** How an image is made anew. */
export interface Rendition extends Size {
  readonly format: 'avif' | 'gif' | 'jpg' | 'png' | 'webp';
  /** A colour of CSS, for what is transparent. */
  readonly background?: string;
  /** Where its shape is not the image's own: whether the image is cut to it, or stands whole in it. */
  readonly fit?: 'cover' | 'contain';
}

/** A file of the site that is made of an image, as it is where there is no rendition, or a card, or a drawing in pixels. */
export type ImageOrder =
  | {
      readonly file: string;
      /** How the digest of the file's content begins, as its name tells it. */
      readonly digest: string;
      readonly rendition: Rendition | undefined;
    }
  | { readonly card: Card }
  | { readonly drawing: Drawing };

/**
 * Gives the address of an image in another size or format, and asks for it to be made.
 * The name tells the image's content and the rendition, and nothing else: whoever asks for the same
 * gets the same file.
 */
export function renditionOf({ address: original, file }: SiteImage, rendition: Rendition): string {
  const { width, height, format, background, fit } = rendition;
  const settings = digestOf(JSON.stringify([width, height, background, ...(fit ? [fit] : [])]));
  const address = `${original.slice(0, original.lastIndexOf('.'))}_${settings.slice(0, 6)}.${format}`;
  order(address, { file, digest: digestIn(original), rendition });
  return address;
}

/** Gives the address of an image as it is, and asks for it to be published. */
export function originalOf({ address, file }: SiteImage): string {
  order(address, { file, digest: digestIn(address), rendition: undefined });
  return address;
}

/** It has no dots, and stands before the ending. */
function digestIn(address: string): string {
  return address.split('.').at(-2) ?? '';
}

/** Gives the address of a card, by all that it says, and asks for it to be drawn. */
export function cardOf(card: Card, base: string): string {
  return drawnFor('card', card, { card }, base);
}

/** Gives the address of a drawing in pixels, by all that it shows, and asks for it to be made. */
export function pixelsOf(drawing: Drawing, base: string): string {
  return drawnFor('drawing', drawing, { drawing }, base);
}

function drawnFor(name: string, shown: object, asked: ImageOrder, base: string): string {
  const file = `${name}.${digestOf(JSON.stringify(shown)).slice(0, 16)}.png`;
  const address = underBase(base, `/${assetsFolder}/${file}`);
  order(address, asked);
  return address;
}

/**
 * The files that were asked for since they were last taken, by their names in the folder of assets.
 * The site's code is compiled as modules of its own, so that this stands in the global object.
 */
export function takeImageOrders(): Map<string, ImageOrder> {
  const taken = new Map(orders());
  orders().clear();
  return taken;
}

function order(address: string, asked: ImageOrder): void {
  orders().set(address.slice(address.lastIndexOf('/') + 1), asked);
}

const place = Symbol.for('break-of-gauge.image-orders');

function orders(): Map<string, ImageOrder> {
  const found: unknown = Reflect.get(globalThis, place);
  if (isOrders(found)) return found;
  const made = new Map<string, ImageOrder>();
  Reflect.set(globalThis, place, made);
  return made;
}

/** Nobody else has the symbol. */
function isOrders(value: unknown): value is Map<string, ImageOrder> {
  return value instanceof Map;
}

/** Of any script, without what an address or a style sheet would have to escape. */
function plainName(file: string): string {
  const name = basename(file, extname(file)).normalize('NFC');
  const plain = name.replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '_');
  return [...plain].slice(0, longestName).join('') || 'image';
}

/** Letters: of four bytes at the most, with what follows them they fit a file system's names. */
const longestName = 50;
