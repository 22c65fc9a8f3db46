import sharp from 'sharp';

/**
 * Takes what is to be drawn out of a file. Of several pictures it is the first, but where a GIF is
 * made a GIF or WebP, which move as it does; a drawing is drawn as wide as it is wanted, however small
 * it says it is.
 * @param original a picture that `readPicture` accepts.
 * @param wanted the format and the width in pixels, 0 for the picture's own, of what is made of it.
 * @returns the file as it is, where it holds no more.
 */
export async function onePicture(
  original: Uint8Array,
  wanted: { readonly width: number; readonly format: string },
): Promise<Uint8Array> {
  if (wanted.format === 'svg') return original;
  const { format, width, pages = 1 } = await sharp(original).metadata();
  if (format === 'svg') {
    const density = Math.min(pointsPerInch * Math.max(1, wanted.width / width), mostPointsPerInch);
    return sharp(original, { density })
      .resize(wanted.width || null)
      .png()
      .toBuffer();
  }
  if (pages === 1 || (format === 'gif' && /^(?:gif|webp)$/.test(wanted.format))) return original;
  return sharp(original, { failOn: 'none' }).autoOrient().png().toBuffer();
}

/** At which a drawing is as wide as it says; and the most that sharp takes. */
const [pointsPerInch, mostPointsPerInch] = [72, 100_000];
