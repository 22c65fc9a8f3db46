import anyAscii from 'any-ascii';
import { slug, slugOf } from './slug.ts';

/**
 * What a name in any script is called in addresses: in Latin letters, at the most a hundred of them.
 * @returns undefined where nothing of it can be.
 */
export function asciiSlug(name: string): string | undefined {
  const written = anyAscii(name).toLowerCase();
  const made = /[a-z0-9]/.test(written) ? slugOf(written) : '';
  const short = made
    .slice(0, longestSlug)
    .replace(/-[^-]*$/, (rest) => (made.length > longestSlug ? '' : rest));
  return slug.test(short) ? short : undefined;
}

const longestSlug = 100;
