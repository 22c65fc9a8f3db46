import sharp from 'sharp';
import { randomFrom } from '../random.ts';

/** Much smaller than a photograph: the same library makes the images for all, and must not drown the rest. */
const size = { width: 320, height: 214 };
const grain = { width: 24, height: 16, channels: 3 } as const;

/** A small photograph of nothing: a JPEG, with colours that the seed decides. */
export async function picture(seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const pixels = Uint8Array.from({ length: grain.width * grain.height * grain.channels }, () =>
    Math.floor(random() * 256),
  );
  return sharp(pixels, { raw: grain })
    .resize(size.width, size.height, { kernel: 'cubic' })
    .jpeg({ quality: 75 })
    .toBuffer();
}
