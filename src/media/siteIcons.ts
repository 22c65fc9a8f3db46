import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { icoOf } from './ico.ts';

/** The publication's mark, a square drawing among the files that are copied to the site as they are. */
export const iconFile = 'favicon.svg';

/** Icons that are drawn from the mark, unless the newsroom put files of its own in their place. */
const drawings = {
  'favicon.ico': async (mark: string) =>
    icoOf(await Promise.all([16, 32, 64].map(async (size) => drawing(mark, size)))),
  /** For lists of feeds; 512 pixels are what JSON Feed advises. */
  'icon.png': async (mark: string) => drawing(mark, 512),
} as const;

/** Icons that the site has beside the mark. */
export const drawnIcons = ['favicon.ico', 'icon.png'] as const satisfies (keyof typeof drawings)[];

export type IconName = (typeof drawnIcons)[number] | typeof iconFile;

/** The names of all icons that the site has, drawn or not. */
export function siteIcons(publicDir: string): ReadonlySet<IconName> {
  const hasMark = existsSync(join(publicDir, iconFile));
  const names: readonly IconName[] = [iconFile, ...drawnIcons];
  return new Set(names.filter((name) => hasMark || existsSync(join(publicDir, name))));
}

/** Tells whether an icon is to be drawn. */
export function isDrawn(name: (typeof drawnIcons)[number], publicDir: string): boolean {
  return siteIcons(publicDir).has(name) && !existsSync(join(publicDir, name));
}

/**
 * Draws an icon from the mark.
 * @throws Error for a mark that is no image, which the content check refuses before.
 */
export async function drawIcon(
  name: (typeof drawnIcons)[number],
  publicDir: string,
): Promise<Buffer> {
  return drawings[name](join(publicDir, iconFile));
}

/** A PNG of the mark, as many pixels wide and high. */
async function drawing(mark: string, size: number): Promise<Buffer> {
  const { width, height } = await sharp(mark).metadata();
  // Drawn at its size, not enlarged; 72 is the density at which a drawing has the size that it says.
  const density = Math.min(Math.max((72 * size) / Math.min(width, height), 1), densest);
  return sharp(mark, { density })
    .resize(size, size, { fit: 'contain', background: '#0000' })
    .png()
    .toBuffer();
}

/** What sharp takes. */
const densest = 100_000;
