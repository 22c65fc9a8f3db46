import sharp from 'sharp';

/**
 * Tells whether a JPEG has all the data of its picture. They have no checksum, and a spoilt part reads as
 * other colours; but what follows is then hardly ever enough. So the picture is decoded, as far as that is
 * needed for its last pixel.
 */
export async function jpegIsWhole(path: string): Promise<boolean> {
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
