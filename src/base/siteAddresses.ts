import { absoluteUrl, underBase } from './addresses.ts';

/** The link that a page of this site carries for a path: the path under the base. */
export function href(path: string): string {
  return underBase(import.meta.env.BASE_URL, path);
}

/** The absolute address of a path of this site. */
export function address(path: string): string {
  return absoluteUrl(import.meta.env.SITE, import.meta.env.BASE_URL, path);
}
