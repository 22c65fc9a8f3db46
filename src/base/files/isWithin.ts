import path, { type PlatformPath } from 'node:path';

/**
 * Tells whether a path is another, or is below it.
 * @param inner absolute, like `outer`.
 * @param system the rules of paths; those of this system.
 */
export function isWithin(
  inner: string,
  outer: string,
  { relative, isAbsolute, sep }: Pick<PlatformPath, 'relative' | 'isAbsolute' | 'sep'> = path,
): boolean {
  const way = relative(outer, inner);
  // Between two drives there is no way but the whole path.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
