import type { ImageMetadata } from 'astro';

/**
 * An image's own size and format, read so that Astro does not hear of it: whatever is read of an
 * image in the open is taken for a link to its original, which is then copied to the site, be it
 * ever so large.
 * @param image as a story has it; in development it is a plain object.
 */
export function measuresOf(image: ImageMetadata): ImageMetadata {
  // Astro's own components read this property, which its types hide.
  const copy: unknown = Reflect.get(image, 'clone');
  return isImage(copy) ? copy : image;
}

function isImage(value: unknown): value is ImageMetadata {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['src', 'width', 'height', 'format'].every((name) => name in value)
  );
}
