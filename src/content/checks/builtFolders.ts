/**
 * Tells whether a path is that of a folder which the build fills itself, or of anything in one.
 * @param path from the root of the site.
 */
export function isInBuiltFolder(path: string): boolean {
  return /^\/(?:_astro|pagefind|_image|sitemaps)(?:\/|$)/.test(path);
}
