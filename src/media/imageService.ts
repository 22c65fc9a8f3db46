import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import { onePicture } from './onePicture.ts';

/** Astro's own image service, which is given one picture at a time, and no way to leave it undrawn. */
const service: LocalImageService = {
  ...sharpService,
  async transform(original, options, config, logger) {
    const wanted = { width: Number(options['width'] ?? 0), format: String(options['format']) };
    const made = await sharpService.transform(
      await onePicture(original, wanted),
      options,
      config,
      logger,
    );
    // What it cannot draw it would give as it is.
    if (made.data === original && wanted.format !== 'svg')
      throw new Error(`${options.src} cannot be drawn.`);
    return made;
  },
};

export default service;
