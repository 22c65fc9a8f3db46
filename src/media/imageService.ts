import type { ExternalImageService } from 'astro';
import { baseService } from 'astro/assets';
import { type Rendition, renditionOf, type SiteImage } from './siteImage.ts';

/**
 * What names the files of Astro's own image components, where a story uses them: as those of all
 * others. It makes none: whoever builds does, once for all.
 */
const service: ExternalImageService = {
  ...baseService,
  getURL({ src, width, height, format, background }) {
    if (!isSiteImage(src)) return typeof src === 'string' ? src : src.src;
    const wide = width ?? (height === undefined ? src.width : (height * src.width) / src.height);
    const rendition: Rendition = {
      width: Math.round(wide),
      height: Math.round(height ?? (wide * src.height) / src.width),
      format: isFormat(format) ? format : 'webp',
      ...(background !== undefined && { background }),
    };
    return renditionOf(src, rendition);
  },
};

export default service;

const formats: readonly string[] = [
  'avif',
  'gif',
  'jpg',
  'png',
  'webp',
] satisfies Rendition['format'][];

function isFormat(format: string | undefined): format is Rendition['format'] {
  return format !== undefined && formats.includes(format);
}

function isSiteImage(src: unknown): src is SiteImage {
  return src instanceof Object && 'address' in src && 'file' in src;
}
