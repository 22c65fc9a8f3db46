import sharp from 'sharp';
import { randomFrom } from '../../testing/random.ts';

const grain = { width: 24, height: 16, channels: 3 } as const;

/** A small photograph of nothing: a JPEG, 1,200 by 800 pixels, with colours that the seed decides. */
export async function picture(seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const pixels = Uint8Array.from({ length: grain.width * grain.height * grain.channels }, () =>
    Math.floor(random() * 256),
  );
  return sharp(pixels, { raw: grain })
    .resize(1200, 800, { kernel: 'cubic' })
    .jpeg({ quality: 75 })
    .toBuffer();
}
