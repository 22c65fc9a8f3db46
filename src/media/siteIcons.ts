import { readFile } from 'node:fs/promises';
import Color from 'colorjs.io/dist/color.js';
import sharp from 'sharp';
import { icoOf } from './ico.ts';
import { initialsMark } from './initialsMark.ts';
import { makeImage } from './makeImage.ts';

/** The name of the publication's mark, a square drawing, in the site. */
export const iconFile = 'favicon.svg';

/** Icons that are drawn from the mark, unless the newsroom put files of its own in their place. */
const drawings = {
  'favicon.ico': async (mark: string) =>
    icoOf(await Promise.all([16, 32, 64].map(async (size) => drawing(mark, size)))),
  /** For lists of feeds, and where a site is kept among programs. */
  'icon.png': async (mark: string) => drawing(mark, iconSizes['icon.png']),
  'apple-touch-icon.png': async (mark: string, paper: string) =>
    onPaper(mark, iconSizes['apple-touch-icon.png'], touchShare, paper),
  'icon-maskable.png': async (mark: string, paper: string) =>
    onPaper(mark, iconSizes['icon-maskable.png'], maskedShare, paper),
} as const;

/** Pixels: 512 are what JSON Feed and manifests advise, 180 what an iPhone shows. */
export const iconSizes = {
  'icon.png': 512,
  'apple-touch-icon.png': 180,
  'icon-maskable.png': 512,
} as const;

/** How much of an icon its mark may take: phones round its corners, or cut a circle (https://www.w3.org/TR/appmanifest/). */
const [touchShare, maskedShare] = [0.8, 0.56];

/** All icons that a site may have. */
export const iconNames = [
  iconFile,
  'favicon.ico',
  'icon.png',
  'apple-touch-icon.png',
  'icon-maskable.png',
] as const;

export type IconName = (typeof iconNames)[number];

/** What icons are made of. */
export interface IconSources {
  /** Files that are copied to the site as they are: absolute paths by those from the root of the site. */
  readonly copied: ReadonlyMap<string, string>;
  /** Absolute path of the image that publication.yaml names, an SVG or PNG. */
  readonly icon: string | undefined;
  /** The colour of the page by day, on which phones show the mark; any that CSS has. */
  readonly paper: string;
  /** The publication's, whose initials stand for it where it has no mark. */
  readonly name: string;
}

/** The names of all icons that the site has, drawn or not. */
export function siteIcons(sources: IconSources): ReadonlySet<IconName> {
  return new Set(
    iconNames.filter((name) => isDrawn(name, sources) || sources.copied.has(`/${name}`)),
  );
}

/** Tells whether an icon is to be drawn. */
export function isDrawn(name: IconName, sources: IconSources): boolean {
  if (sources.copied.has(`/${name}`)) return false;
  const mark = markOf(sources);
  // Letters look otherwise by the typefaces of each machine, so that only browsers set the initials.
  return name === iconFile ? mark === undefined || isDrawing(mark) : mark !== undefined;
}

/**
 * Draws an icon.
 * @throws Error for a mark that is no image, which the content check refuses before.
 */
export async function drawIcon(name: IconName, sources: IconSources): Promise<Uint8Array> {
  const mark = markOf(sources);
  if (mark === undefined) return Buffer.from(initialsMark(sources.name));
  if (name === iconFile) return makeImage(mark, undefined);
  return drawings[name](mark, sources.paper);
}

/** A file of the newsroom's comes before what it names, as with every other file. */
function markOf({ copied, icon }: IconSources): string | undefined {
  return copied.get(`/${iconFile}`) ?? icon;
}

function isDrawing(path: string): boolean {
  return /\.svg$/i.test(path);
}

/** A PNG of the mark, as many pixels wide and high. */
async function drawing(mark: string, size: number): Promise<Buffer> {
  const content = await readFile(mark);
  const { width, height, format } = await sharp(content).metadata();
  // Drawn at its size, not enlarged; 72 is the density at which a drawing has the size that it says.
  const density = Math.min(Math.max((72 * size) / Math.min(width, height), 1), densest);
  return sharp(content, format === 'svg' ? { density } : {})
    .resize(size, size, { fit: 'contain', background: '#0000' })
    .png()
    .toBuffer();
}

/** What sharp takes. */
const densest = 100_000;

/** A PNG of the mark in the middle of a square of the page's colour, for what shows no transparency. */
async function onPaper(mark: string, size: number, share: number, paper: string): Promise<Buffer> {
  const background = new Color(paper).to('srgb').toString({ format: 'hex' });
  return sharp({ create: { width: size, height: size, channels: 3, background } })
    .composite([{ input: await drawing(mark, Math.round(size * share)) }])
    .removeAlpha()
    .png()
    .toBuffer();
}
